import type { SeenReview } from '@/domain/seen-review';
import type { ReviewOrder, StoreReviews } from '@/domain/store-reviews';
import { offerTitles, storeReviews } from '@/store/store-reviews';
import type { Context } from './context';
import type { Question } from './topics';
import { UnknownStoreError } from './view-error';

const byDay = (one: SeenReview, other: SeenReview): number => (other.date ?? '').localeCompare(one.date ?? '');
const beyondStars = 6;

const comparisons: Record<ReviewOrder, (one: SeenReview, other: SeenReview) => number> = {
  newest: byDay,
  worst: (one, other) =>
    Number(one.systemMade) - Number(other.systemMade) ||
    (one.stars ?? beyondStars) - (other.stars ?? beyondStars) ||
    byDay(one, other),
};

function starsOf(reviews: readonly SeenReview[]): StoreReviews['stars'] {
  const counts: StoreReviews['stars'] = [0, 0, 0, 0, 0];
  for (const { stars, systemMade } of reviews) {
    const at = stars === null ? -1 : Math.ceil(stars) - 1;
    if (!systemMade && counts[at] !== undefined) counts[at] += 1;
  }
  return counts;
}

/** The reviews seen of a store, as many as asked for in the order asked for; an error where nothing is kept of it. */
export async function listReviews(
  { database }: Context,
  { storeKey, order, wanted }: Question<'reviews'>,
): Promise<StoreReviews> {
  const kept = await storeReviews(database, storeKey);
  if (!kept) throw new UnknownStoreError('Nothing is kept of this store.');
  const { reviews, shown } = kept;
  const first = reviews.toSorted(comparisons[order]).slice(0, wanted);
  const ids = new Set(first.flatMap(({ offerId }) => (offerId === null ? [] : [offerId])));
  const titles = await offerTitles(database, [...ids]);
  return {
    reviews: first.map((review) => ({ ...review, offerTitle: titles.get(review.offerId ?? '') ?? null })),
    seen: reviews.length,
    systemMade: reviews.filter(({ systemMade }) => systemMade).length,
    stars: starsOf(reviews),
    shown,
  };
}
