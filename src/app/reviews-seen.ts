import type { ReviewsSeen } from '@/domain/view';
import type { Facts } from '@/evidence/facts';
import { reviewsOnPage } from '@/evidence/reviews/on-page';
import type { Case } from './judge';

/** How many of how many reviews were seen; null when nothing was told of them. */
export function reviewsSeenOf({ reading, memory }: Case, { known }: Facts): ReviewsSeen | null {
  const kept = memory?.reviews;
  const page = reviewsOnPage(reading);
  const { reviews, shown } = kept && kept.reviews.length >= page.reviews.length ? kept : page;
  if (reviews.length === 0 && shown === null) return null;
  return {
    seen: reviews.length,
    systemMade: reviews.filter(({ systemMade }) => systemMade).length,
    shown,
    siteSystemMade: known.systemReviewCount?.value ?? null,
  };
}
