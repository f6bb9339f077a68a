import type { Reading } from '@/domain/reading';
import type { Database } from './database';
import type { RateRow } from './rows';
import { looksOf, offerRows } from './snapshots';

/** Contents of one offer looked through for its prices. */
const contentsLimit = 300;

/** Every look at one offer, in no order, and all rates the buyer ever gave. */
export async function offerLooks(db: Database, offerId: string): Promise<{ looks: Reading[]; rates: RateRow[] }> {
  const [rows, rates] = await Promise.all([offerRows(db, offerId, contentsLimit), db.rates.toArray()]);
  return { looks: rows.flatMap(looksOf), rates };
}
