import { isIdentified } from '@/domain/store-key';
import type { SeenReviews } from '@/domain/seen-review';
import { resolveKey } from './aliases';
import type { Database } from './database';
import { seenReviews } from './reviews';
import { storeHistory } from './snapshots';

/** Contents looked through for the numbers their pages showed, the newest ones. */
const contentsLimit = 300;

/** Every review kept of a store and how many its offers showed; undefined when nothing is kept under the key, old or new. */
export async function storeReviews(db: Database, key: string): Promise<SeenReviews | undefined> {
  if (!isIdentified(key)) return undefined;
  return db.dexie.transaction('r', [db.stores, db.aliases, db.snapshots, db.reviews], async () => {
    const storeKey = await resolveKey(db, key);
    if ((await db.stores.get(storeKey)) === undefined) return undefined;
    const { readings } = await storeHistory(db, storeKey, contentsLimit);
    return seenReviews(db, storeKey, null, readings);
  });
}

/** The titles offers were seen with last, by their number. */
export async function offerTitles(db: Database, offerIds: string[]): Promise<Map<string, string | null>> {
  const rows = await db.offers.bulkGet(offerIds);
  return new Map(rows.flatMap((row) => (row ? [[row.offerId, row.title]] : [])));
}
