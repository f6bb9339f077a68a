import { isIdentified } from '@/domain/store-key';
import type { Reading } from '@/domain/reading';
import { resolveKey } from './aliases';
import { storesOfCompany, type StoreOfCompany } from './company';
import type { Database } from './database';
import type { MarkRow, OfferRow, StoreRow } from './rows';
import { looksOf, openRow, storeRows } from './snapshots';

/** Contents of a store looked through for its history; more would keep the buyer waiting and change no picture. */
const contentsLimit = 300;

/** An offer with its newest reading, undefined when that cannot be understood. */
export interface KeptOffer {
  row: OfferRow;
  reading: Reading | undefined;
}

/** Another store of the same company with the buyer's mark on it. */
export interface KeptRelative extends StoreOfCompany {
  mark: MarkRow | undefined;
}

/** Everything kept of one store beside what judges it. */
export interface KeptStore {
  store: StoreRow;
  /** every key the store is or was found under */
  keys: string[];
  /** every look at its pages, in no order */
  looks: Reading[];
  /** those seen last, as many as were asked for, the newest first */
  offers: KeptOffer[];
  offersInAll: number;
  relatives: KeptRelative[];
}

async function newestOffers(db: Database, storeKey: string, wanted: number) {
  const rows = await db.offers.where({ storeKey }).toArray();
  const newest = rows.toSorted((one, other) => other.lastReadAt.localeCompare(one.lastReadAt)).slice(0, wanted);
  const contents = await db.snapshots.bulkGet(newest.map(({ snapshotId }) => snapshotId));
  const offers = newest.map((row, index) => {
    const content = contents[index];
    return { row, reading: content && openRow(content) };
  });
  return { offers, offersInAll: rows.length };
}

async function relativesOf(db: Database, store: StoreRow): Promise<KeptRelative[]> {
  const { storeKey, licenceCode = null, legalName = null, companyName } = store;
  const found = await storesOfCompany(db, { licenceCode, legalName: legalName ?? companyName });
  const others = found.filter((one) => one.store.storeKey !== storeKey);
  const marks = await db.marks.bulkGet(others.map((one) => one.store.storeKey));
  return others.map((one, index) => ({ ...one, mark: marks[index] }));
}

/** Looks everything up in one read transaction; undefined when nothing is kept under the key, old or new. */
export async function keptStore(db: Database, key: string, offersWanted: number): Promise<KeptStore | undefined> {
  if (!isIdentified(key)) return undefined;
  return db.dexie.transaction('r', [db.stores, db.aliases, db.offers, db.snapshots, db.marks], async () => {
    const storeKey = await resolveKey(db, key);
    const store = await db.stores.get(storeKey);
    if (!store) return undefined;
    const [aliases, rows, offers, relatives] = await Promise.all([
      db.aliases.where({ storeKey }).primaryKeys(),
      storeRows(db, storeKey, contentsLimit),
      newestOffers(db, storeKey, offersWanted),
      relativesOf(db, store),
    ]);
    return { store, keys: aliases, looks: rows.flatMap(looksOf), ...offers, relatives };
  });
}
