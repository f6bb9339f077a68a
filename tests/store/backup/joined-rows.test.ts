import { describe, expect, it } from 'vitest';
import { readBackup, restoreBackup } from '@/app/files/restore';
import type { KeptMemo } from '@/domain/memo';
import type { PaymentPlan } from '@/domain/payment-plan';
import { checkedRow, checkedTables } from '@/store/backup/row-schemas';
import { backedUpTables } from '@/store/backup/tables';
import { writeBackup } from '@/exchange/backup/write-backup';
import { backupVersion, type BackupRow } from '@/exchange/backup/format';
import { beat, freshContext, storeKey } from '../../app/files/lived-profile';

const early = '2026-10-01T08:00:00.000Z';
const late = '2026-11-01T08:00:00.000Z';

const plan = (change: Partial<PaymentPlan>): PaymentPlan => ({
  id: 'plan-0001',
  storeKey,
  offerId: null,
  order: { amount: 3000, currency: 'USD' },
  tradeType: 'assured',
  stages: [{ when: 'at order', condition: 'signed', amount: 900, channel: 'escrow', due: null, doneOn: null }],
  createdAt: early,
  updatedAt: early,
  ...change,
});
const memo: KeptMemo = {
  id: 'memo-0001',
  storeKey,
  at: early,
  memo: {
    storeKey,
    offerId: null,
    language: 'en',
    at: early,
    companyName: null,
    pageUrl: 'https://detail.1688.com/offer/600000000001.html',
    band: 'high',
    bandWord: 'High',
    verdict: 'Do not.',
    parts: [{ part: 'own', title: 'Own', empty: '', rows: [] }],
  },
};
const mark = { storeKey, rating: null, tags: [], blacklist: null, quietFor: null, updatedAt: early };
const payment = {
  id: 'paid-0001',
  storeKey,
  amount: { amount: 900, currency: 'USD' as const },
  channel: 'bank' as const,
  paidAt: early,
  deliveredAt: null,
};

async function fileOf(rows: BackupRow[]): Promise<File> {
  const each = async function* () {
    yield* await Promise.resolve(rows);
  };
  const blob = await writeBackup({ version: backupVersion, app: '0.1.0', madeAt: late }, each());
  return new File([blob], 'backup.json');
}

describe('records of a backup', () => {
  it('are checked, whatever table they are of', () => {
    const names = backedUpTables(freshContext().database).map(({ name }) => name);
    expect(names.filter((name) => !checkedTables.includes(name))).toEqual([]);
  });

  it('that hold what their table cannot are left out', () => {
    expect(checkedRow('plans', plan({}))).toEqual(plan({}));
    expect(checkedRow('memos', memo)).toEqual(memo);
    const [stage] = plan({}).stages;
    expect(checkedRow('plans', { ...plan({}), stages: [{ ...stage, amount: '900' }] })).toBeNull();
    expect(checkedRow('plans', { ...plan({}), stages: Array.from({ length: 21 }, () => stage) })).toBeNull();
    expect(checkedRow('memos', { ...memo, memo: { ...memo.memo, parts: 'all' } })).toBeNull();
    const entry = { reason: 'late', at: early, expires: null };
    expect(checkedRow('marks', { ...mark, blacklist: { ...entry, severity: 'mild' } })).toBeNull();
    expect(checkedRow('marks', { ...mark, blacklist: { ...entry, matches: [] } })).toBeNull();
    expect(checkedRow('marks', { ...mark, aspects: { quality: 9 } })).toBeNull();
    expect(checkedRow('nothing', {})).toBeNull();
    expect(checkedRow('constructor', {})).toBeNull();
  });

  it('meet those that are here: the later word counts, goods stay arrived, ratings of aspects add up', async () => {
    const context = freshContext();
    const { plans, memos, payments, marks, corrections } = context.database;
    const corrected = (value: number, at: string) => ({
      id: `${storeKey}/membershipYears`,
      storeKey,
      fact: 'membershipYears' as const,
      value,
      pageSaid: null,
      at,
    });
    const older = plan({ id: 'plan-0002', order: { amount: 1, currency: 'USD' } });
    await plans.bulkPut([plan({ updatedAt: late }), older]);
    await payments.put({ ...payment, deliveredAt: late });
    await marks.put({ ...mark, aspects: { quality: 2, honesty: 1 }, updatedAt: late });
    await corrections.put(corrected(4, late));
    const file = await fileOf([
      ['plans', plan({ order: { amount: 5, currency: 'USD' } })],
      ['plans', { ...older, order: { amount: 2, currency: 'USD' }, updatedAt: late }],
      ['memos', memo],
      ['payments', payment],
      ['marks', { ...mark, aspects: { quality: 5, service: 3 } }],
      ['corrections', corrected(9, early)],
    ]);
    const preview = await readBackup(context, file, beat);
    expect(preview).toMatchObject({ refused: 0 });
    await restoreBackup(context, preview, beat);
    const orders = (await plans.toArray()).map(({ order }) => order.amount);
    expect(orders).toEqual([3000, 2]);
    expect(await memos.toArray()).toEqual([memo]);
    expect(await payments.toArray()).toMatchObject([{ deliveredAt: late }]);
    expect(await marks.toArray()).toMatchObject([{ aspects: { quality: 2, honesty: 1, service: 3 }, updatedAt: late }]);
    expect(await corrections.toArray()).toMatchObject([{ value: 4 }]);
  });
});
