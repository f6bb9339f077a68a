import type { OldestTrace, PeerPrices } from '@/domain/dossier';
import type { Reading } from '@/domain/reading';
import { offerAge } from '@/evidence/history/offer-age';
import { unitPriceOf } from '@/evidence/history/offer-price';
import { priceAgainstOthers, titleLikeness, type PricedOffer } from '@/evidence/history/peer-price';
import { evidenceLimits } from '@/risk/evidence-limits';
import { defaultPolicy } from '@/risk/policy';
import { offerReviews, offersAlike } from '@/store/offer-peers';
import type { Context } from './context';

const likeness = defaultPolicy.evidence.peerLikeness.value;

function pricedOf(reading: Reading): PricedOffer | null {
  const { offerId, title } = reading.fields;
  const price = unitPriceOf(reading);
  if (price === null || offerId.state !== 'found' || title.state !== 'found') return null;
  return { ...price, offerId: offerId.value, title: title.value };
}

/** The newest price of an offer beside other offers of the kind the buyer has seen; `looks` oldest first. */
export async function peerPrices({ database }: Context, looks: readonly Reading[]): Promise<PeerPrices | null> {
  const offer = looks.toReversed().flatMap((look) => pricedOf(look) ?? [])[0];
  if (offer === undefined) return null;
  const alike = await offersAlike(database, offer.offerId, (title) => titleLikeness(title, offer.title) >= likeness);
  const others = alike.flatMap((reading) => pricedOf(reading) ?? []);
  const standing = priceAgainstOthers(offer, others, likeness, evidenceLimits(defaultPolicy).price);
  if (standing.state === 'unknown') return null;
  const { usual, below, compared, state } = standing;
  return { usual, below, compared, isFar: state === 'far below' };
}

/** The oldest trace of an offer among its looks and the reviews seen of it. */
export async function oldestTrace(
  { database, now }: Context,
  offerId: string,
  looks: readonly Reading[],
): Promise<OldestTrace | null> {
  const age = offerAge(looks, await offerReviews(database, offerId), now());
  return age === null ? null : { day: age.since, from: age.from };
}
