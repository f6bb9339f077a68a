import type { StoreBrief } from '@/domain/store-line';
import type { Database } from './database';

/** Stores looked through, those seen last first: enough to stand among, few enough to be read at once. */
export const briefsRead = 2000;

/** What the stores seen last were judged to be, without the one named; stores no page of which was judged are left out. */
export async function otherBriefs(db: Database, storeKey: string): Promise<StoreBrief[]> {
  const stores = await db.stores.orderBy('lastSeenAt').reverse().limit(briefsRead).toArray();
  return stores.flatMap((store) => (store.storeKey !== storeKey && store.brief ? [store.brief] : []));
}
