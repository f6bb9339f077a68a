import type { Reading } from '@/domain/reading';
import type { SeenReviews } from '@/domain/seen-review';
import type { KnownFacts } from './known';
import type { ReviewBasis } from './learned';
import type { ReviewLimits } from './reviews/limits';
import { reviewsOnPage } from './reviews/on-page';
import { reviewEvidence } from './reviews/summary';

/** The fuller of what memory holds and what the page itself shows. */
function fullest(kept: SeenReviews | undefined, reading: Reading): SeenReviews {
  const page = reviewsOnPage(reading);
  return kept && kept.reviews.length >= page.reviews.length ? { ...kept, shown: page.shown ?? kept.shown } : page;
}

/**
 * What the reviews of an offer say, from every visit to it. Nothing is said of pages that show no single offer, and nothing but the
 * sample while too few real ones were seen. Dates are the newest visit's: reviews have their own inside.
 */
export function reviewFacts(
  reading: Reading,
  kept: SeenReviews | undefined,
  limits: ReviewLimits,
  now: string,
): Pick<KnownFacts, 'reviewSample' | 'reviewBursts' | 'reviewCopies' | 'defaultReviews'> {
  const { reviews, shown } = fullest(kept, reading);
  if (reading.pageKind !== 'offer' || reviews.length === 0) return {};
  const offerId = reviews[0]?.offerId ?? null;
  const totals = new Map(shown === null ? [] : [[offerId, shown.count]]);
  const found = reviewEvidence({ reviews, totals, now }, limits);
  const { seen, ofTotal, real, defaultShare: share } = found.sample;
  const basis: ReviewBasis = { seen, ofTotal, real };
  const known = <Value>(value: Value) => ({
    value,
    place: 'reviews',
    at: reading.readAt,
    origin: 'kept' as const,
  });
  const isEnough = seen >= limits.enough;
  const sample = { reviewSample: known({ ...basis, isEnough: real >= limits.enough }) };
  const isShareKnown = isEnough && share !== null && ofTotal !== null;
  const shares = isShareKnown ? { defaultReviews: known({ ...basis, share }) } : {};
  if (found.state === 'too few') return { ...sample, ...shares };
  const { bursts, copies } = found;
  return {
    ...sample,
    ...shares,
    ...(bursts.state === 'judged' && {
      reviewBursts: known({ ...basis, bursts: bursts.bursts, judged: bursts.judged }),
    }),
    ...(copies.copies !== null && {
      reviewCopies: known({ ...basis, copies: copies.copies, groups: copies.groups }),
    }),
  };
}
