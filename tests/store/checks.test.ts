import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CheckAnswer } from '@/domain/check-answer';
import { allChecks, changeCheck, readChecks } from '@/store/checks';
import { openDatabase } from '@/store/database';
import { moveStore } from '@/store/move-store';
import { firstDay, nextDay } from '../app/invented';

let count = 0;
const fresh = () => openDatabase(`checks-${(count += 1)}`);
const [weak, strong] = ['h:shop1a2b3c4d5e6f7.1688.com', 'm:b2b-2200000000001abcde'];

const sample = (storeKey: string, change: Partial<CheckAnswer>): CheckAnswer => ({
  storeKey,
  check: 'sample',
  outcome: null,
  on: null,
  note: '',
  proofUrl: null,
  answers: {},
  updatedAt: firstDay,
  ...change,
});

describe('answers to checks', () => {
  it('are one of a check, change part by part, and a retry changes nothing', async () => {
    const db = fresh();
    await changeCheck(db, 'write-0001', weak, 'sample', { outcome: 'differs', on: '2026-11-01' }, firstDay);
    await changeCheck(db, 'write-0002', weak, 'sample', { answers: { material: 'no', parts: 'yes' } }, firstDay);
    const answers = { answers: { material: '', workmanship: 'yes' }, outcome: 'matches' };
    await changeCheck(db, 'write-0003', weak, 'sample', answers, nextDay);
    await changeCheck(db, 'write-0001', weak, 'sample', { outcome: 'differs' }, nextDay);
    const kept = sample(weak, {
      outcome: 'matches',
      on: '2026-11-01',
      answers: { parts: 'yes', workmanship: 'yes' },
      updatedAt: nextDay,
    });
    expect(await readChecks(db, weak)).toEqual([kept]);
    expect(await allChecks(db)).toEqual(new Map([[weak, [kept]]]));
  });

  it('move with their store; the answer given last counts and no note is lost', async () => {
    const db = fresh();
    await changeCheck(
      db,
      'write-0001',
      weak,
      'sample',
      { outcome: 'differs', note: 'thin', on: '2026-11-02' },
      nextDay,
    );
    await changeCheck(db, 'write-0002', weak, 'contract', { outcome: 'complete' }, nextDay);
    const proofUrl = 'https://example.org/sample.jpg';
    const older = { outcome: 'matches', on: '2026-11-01', note: 'good', proofUrl, answers: { material: 'yes' } };
    await changeCheck(db, 'write-0003', strong, 'sample', older, firstDay);
    await db.dexie.transaction('rw', db.dexie.tables, () => moveStore(db, weak, strong));
    expect(await readChecks(db, weak)).toEqual([]);
    const moved = await readChecks(db, strong);
    expect(moved).toHaveLength(2);
    expect(moved).toContainEqual(
      sample(strong, {
        outcome: 'differs',
        on: '2026-11-02',
        note: 'good\n\nthin',
        proofUrl,
        answers: { material: 'yes' },
        updatedAt: nextDay,
      }),
    );
    await changeCheck(db, 'write-0004', strong, 'sample', { outcome: null, on: null }, nextDay);
    expect((await readChecks(db, strong)).find(({ check }) => check === 'sample')?.note).toBe('good\n\nthin');
  });

  it('of a check this version does not know stay as they are and are not shown', async () => {
    const db = fresh();
    const row = { ...sample(weak, { outcome: 'good' }), check: 'smell' as 'sample', id: `${weak}/smell` };
    await db.checklists.put(row);
    expect(await readChecks(db, weak)).toEqual([]);
    await moveStore(db, weak, strong);
    expect(await db.checklists.toArray()).toEqual([{ ...row, storeKey: strong, id: `${strong}/smell` }]);
  });
});
