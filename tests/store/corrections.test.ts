import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Correction } from '@/domain/correction';
import { dropCorrection, keepCorrection, readCorrections } from '@/store/corrections';
import { openDatabase } from '@/store/database';
import { moveStore } from '@/store/move-store';
import { firstDay, nextDay } from '../app/invented';

let count = 0;
const fresh = () => openDatabase(`corrections-${(count += 1)}`);
const [weak, strong] = ['h:shop1a2b3c4d5e6f7.1688.com', 'm:b2b-2200000000001abcde'];

const years = (storeKey: string, value: number, at: string): Correction => ({
  storeKey,
  fact: 'membershipYears',
  value,
  pageSaid: null,
  at,
});

describe('corrections', () => {
  it('are one of a fact, and can be taken back', async () => {
    const db = fresh();
    await keepCorrection(db, 'write-0001', years(weak, 3, firstDay));
    await keepCorrection(db, 'write-0002', years(weak, 4, nextDay));
    expect(await readCorrections(db, weak)).toEqual([years(weak, 4, nextDay)]);
    await keepCorrection(db, 'write-0001', years(weak, 3, firstDay));
    expect(await readCorrections(db, weak)).toEqual([years(weak, 4, nextDay)]);
    await dropCorrection(db, 'write-0003', weak, 'membershipYears', nextDay);
    expect(await readCorrections(db, weak)).toEqual([]);
    await keepCorrection(db, 'write-0004', years(weak, 5, nextDay));
    await dropCorrection(db, 'write-0003', weak, 'membershipYears', nextDay);
    expect(await readCorrections(db, weak)).toHaveLength(1);
  });

  it('move with their store; of two of one fact the one typed last stays', async () => {
    const db = fresh();
    const name = { ...years(weak, 0, firstDay), fact: 'companyName' as const, value: '义乌市示例包装有限公司' };
    await keepCorrection(db, 'write-0001', years(weak, 3, nextDay));
    await keepCorrection(db, 'write-0002', name);
    await keepCorrection(db, 'write-0003', years(strong, 4, firstDay));
    await db.dexie.transaction('rw', db.dexie.tables, () => moveStore(db, weak, strong));
    expect(await readCorrections(db, weak)).toEqual([]);
    expect(await readCorrections(db, strong)).toEqual([{ ...name, storeKey: strong }, years(strong, 3, nextDay)]);
    await moveStore(db, strong, weak);
    await moveStore(db, weak, strong);
    expect(await readCorrections(db, strong)).toHaveLength(2);
  });
});
