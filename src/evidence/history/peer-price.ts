import type { UnitPrice } from '@/domain/dossier';
import { foldText } from '../reviews/shingles';
import { priceStanding, type PriceLimits, type PriceStanding } from './offer-price';

/** An offer with a title to compare by. */
export interface PricedOffer extends UnitPrice {
  offerId: string;
  title: string;
}

/** Which offers were taken for the same kind of thing. */
export type PeerStanding = PriceStanding & { offerIds: string[] };

const pairsOf = (title: string): Set<string> => {
  const folded = foldText(title);
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => folded.slice(at, at + 2)));
};

/** Likeness of two titles, 0 to 1: pairs of characters both have, over all pairs (Jaccard); Chinese has no spaces to find words by. */
export function titleLikeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  const together = a.size + b.size - shared;
  return together === 0 ? 0 : shared / together;
}

/**
 * A price against the other offers the buyer has seen of the same kind: another offer id, the same unit and basis, a title at least `likeness`
 * alike; of an offer given twice the lower price counts. Unknown with fewer than `fewest` of them. A far lower price can be an honest factory's; it is one of the baits as well
 * (domain handbook, section 2), so it asks for a sample.
 */
export function priceAgainstOthers(
  offer: PricedOffer,
  others: readonly PricedOffer[],
  likeness: number,
  limits: PriceLimits,
): PeerStanding {
  const alike = others
    .filter(({ offerId, unit, basis }) => offerId !== offer.offerId && unit === offer.unit && basis === offer.basis)
    .filter(({ title }) => titleLikeness(title, offer.title) >= likeness)
    .sort((a, b) => b.price - a.price);
  const peers = new Map(alike.map((peer) => [peer.offerId, peer.price]));
  return { ...priceStanding(offer.price, [...peers.values()], limits), offerIds: [...peers.keys()].sort() };
}
