import type { SeenReviews } from '@/domain/seen-review';
import type { ReviewsSeen } from '@/domain/view';
import type { Facts } from '@/evidence/facts';
import type { Case } from './judge';

/** What this page alone shows of its reviews, for a page that could not be kept. */
function onPage({ fields, readAt }: Case['reading']): SeenReviews {
  const offerId = fields.offerId.state === 'found' ? fields.offerId.value : null;
  const reviews = fields.reviews.state === 'found' ? fields.reviews.value : [];
  return {
    reviews: reviews.map(({ systemMade = false, ...words }) => ({ ...words, systemMade, offerId })),
    shown: fields.reviewCount.state === 'found' ? { count: fields.reviewCount.value, at: readAt } : null,
  };
}

/** How many of how many reviews were seen; null when nothing was told of them. */
export function reviewsSeenOf({ reading, memory }: Case, { known }: Facts): ReviewsSeen | null {
  const kept = memory?.reviews;
  const page = onPage(reading);
  const { reviews, shown } = kept && kept.reviews.length >= page.reviews.length ? kept : page;
  if (reviews.length === 0 && shown === null) return null;
  return {
    seen: reviews.length,
    systemMade: reviews.filter(({ systemMade }) => systemMade).length,
    shown,
    siteSystemMade: known.systemReviewCount?.value ?? null,
  };
}
