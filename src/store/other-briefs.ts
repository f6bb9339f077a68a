import type { StoreBrief } from '@/domain/store-line';
import type { Database } from './database';

/**
 * Stores looked through, those seen last first: enough to stand among (a share of 500 is sure to within 5 %), few enough that a dossier
 * does not wait for them: reading 2,000 took as long as all the rest of it.
 */
const briefsRead = 500;

/** What the stores seen last were judged to be, without the one named; stores no page of which was judged are left out. */
export async function otherBriefs(db: Database, storeKey: string): Promise<StoreBrief[]> {
  const stores = await db.stores.orderBy('lastSeenAt').reverse().limit(briefsRead).toArray();
  return stores.flatMap((store) => (store.storeKey !== storeKey && store.brief ? [store.brief] : []));
}
