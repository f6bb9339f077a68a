import { isIdentified, type StoreIds } from '@/domain/store-key';
import { findStore, resolveKey } from './aliases';
import type { Database } from './database';
import { recall, type Recalled } from './recall';

const tablesOf = (db: Database) => [
  db.stores,
  db.aliases,
  db.offers,
  db.snapshots,
  db.reviews,
  db.marks,
  db.notes,
  db.payments,
  db.corrections,
  db.checklists,
  db.rates,
  db.shared,
  db.authors,
];

/** What is known of the store with these ids, without writing; undefined when there are no ids. */
export async function lookUp(db: Database, ids: StoreIds, offerId: string | null): Promise<Recalled | undefined> {
  return db.dexie.transaction('r', tablesOf(db), async () => {
    const storeKey = await findStore(db, ids);
    return storeKey === undefined ? undefined : recall(db, storeKey, offerId);
  });
}

/** What is known of the store under a key, old or new; undefined for a page that names no store. */
export async function lookUpKey(db: Database, key: string, offerId: string | null): Promise<Recalled | undefined> {
  if (!isIdentified(key)) return undefined;
  return db.dexie.transaction('r', tablesOf(db), async () => recall(db, await resolveKey(db, key), offerId));
}
