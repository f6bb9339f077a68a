import type { QuietStore } from '@/domain/quiet';
import type { Database } from './database';

/** Stores the buyer asked quiet for, the newest wish first. Marks are few: the buyer writes each by hand. */
export async function quietStores(db: Database): Promise<QuietStore[]> {
  return db.dexie.transaction('r', [db.marks, db.stores], async () => {
    const marks = await db.marks.filter(({ quietFor }) => quietFor !== null).toArray();
    const stores = await db.stores.bulkGet(marks.map(({ storeKey }) => storeKey));
    const quiet = marks.map(({ storeKey, quietSince = null }, at) => ({
      storeKey,
      companyName: stores[at]?.companyName ?? null,
      since: quietSince,
    }));
    return quiet.toSorted((one, other) => (other.since ?? '').localeCompare(one.since ?? ''));
  });
}
