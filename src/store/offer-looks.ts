import type { Reading } from '@/domain/reading';
import type { Database } from './database';
import type { OfferRow, RateRow } from './rows';
import { looksOf, offerRows } from './snapshots';

/** Contents of one offer looked through for its prices. */
const contentsLimit = 300;

interface OfferLooks {
  looks: Reading[];
  rates: RateRow[];
  /** undefined for an offer nothing is kept of */
  offer: OfferRow | undefined;
}

/** Every look at one offer, in no order, all rates the buyer ever gave, and what is kept of the offer itself. */
export async function offerLooks(db: Database, offerId: string): Promise<OfferLooks> {
  const kept = [offerRows(db, offerId, contentsLimit), db.rates.toArray(), db.offers.get(offerId)] as const;
  const [rows, rates, offer] = await Promise.all(kept);
  return { looks: rows.flatMap(looksOf), rates, offer };
}
