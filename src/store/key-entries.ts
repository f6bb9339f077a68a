import type { Transaction } from 'dexie';
import { companyKeys } from '@/domain/blocked';
import { companyMarksOf } from './company-marks';
import type { MarkRow, StoreRow } from './rows';

/** Gives the blacklist entries of the first version the keys they are found by; corrections did not exist then. */
export async function keyEntries(upgrade: Transaction): Promise<void> {
  const marks = upgrade.table<MarkRow, string>('marks');
  const listed = await marks.filter(({ blacklist }) => blacklist !== null).toArray();
  const stores = await upgrade.table<StoreRow, string>('stores').bulkGet(listed.map(({ storeKey }) => storeKey));
  await marks.bulkPut(
    listed.map((mark, index) => ({
      ...mark,
      blockedKeys: companyKeys(companyMarksOf(stores[index], []), mark.blacklist),
    })),
  );
}
