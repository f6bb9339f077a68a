import type { Reading } from '@/domain/reading';
import type { SeenReviews } from '@/domain/seen-review';

/** What one page alone shows of its reviews, for a page of which nothing is kept. */
export function reviewsOnPage({ fields, readAt }: Reading): SeenReviews {
  const offerId = fields.offerId.state === 'found' ? fields.offerId.value : null;
  const reviews = fields.reviews.state === 'found' ? fields.reviews.value : [];
  return {
    reviews: reviews.map(({ systemMade = false, ...words }) => ({ ...words, systemMade, offerId })),
    shown: fields.reviewCount.state === 'found' ? { count: fields.reviewCount.value, at: readAt } : null,
  };
}
