import type { SeenReview } from '@/domain/seen-review';
import { findBursts, type Burst } from './bursts';
import { sampledShare, type SampledShare } from './interval';
import type { ReviewLimits } from './limits';
import { nearCopies, type NearCopies } from './near-copies';
import { perfectShape, type PerfectShape } from './perfect-shape';
import { realReviews } from './real-reviews';
import { stretchesOf } from './stretch';

/** How much was seen. `ofTotal` is the number of reviews the pages name for the offers seen, null when any of them names none. */
export interface ReviewSample {
  seen: number;
  ofTotal: number | null;
  real: number;
  systemMade: number;
  repeated: number;
  /** share of what was seen that the site wrote itself; null when nothing was seen. Above 80 % the stars carry little information */
  defaultShare: SampledShare | null;
}

/** What the times of the reviews say. `patchy`: enough reviews, too few of them dated and in one unbroken stretch. */
export type BurstAnswer =
  { state: 'patchy'; longestStretch: number; needed: number } | { state: 'judged'; bursts: Burst[]; judged: number };

/** Everything the reviews of one store say; only `judged` holds anything a rule may weigh. */
export type ReviewEvidence =
  | { state: 'too few'; sample: ReviewSample; needed: number }
  | {
      state: 'judged';
      sample: ReviewSample;
      /** share of real reviews with four or five stars; null when none has stars */
      good: SampledShare | null;
      bursts: BurstAnswer;
      copies: NearCopies;
      perfect: PerfectShape;
    };

export interface ReviewSources {
  reviews: readonly SeenReview[];
  /** reviews each offer has by its page (key null: pages of no single offer); an offer left out is taken as seen in part */
  totals: ReadonlyMap<string | null, number>;
  /** ISO 8601 */
  now: string;
}

function totalOf(reviews: readonly SeenReview[], totals: ReviewSources['totals']): number | null {
  const offers = [...new Set(reviews.map(({ offerId }) => offerId))];
  return offers.reduce<number | null>((sum, offerId) => {
    const total = totals.get(offerId);
    return sum === null || total === undefined ? null : sum + total;
  }, 0);
}

function goodShare(real: readonly SeenReview[]): SampledShare | null {
  const stars = real.flatMap((review) => (review.stars === null ? [] : [review.stars]));
  return sampledShare(stars.filter((count) => count >= 4).length, stars.length);
}

function burstAnswer(
  { reviews, totals, now }: ReviewSources,
  real: readonly SeenReview[],
  limits: ReviewLimits,
): BurstAnswer {
  const stretches = stretchesOf(reviews, real, totals, now, limits);
  const lengths = stretches.map((stretch) => stretch.reviews.length);
  const longestStretch = lengths.reduce((longest, length) => Math.max(longest, length), 0);
  if (longestStretch < limits.enough) return { state: 'patchy', longestStretch, needed: limits.enough };
  return { state: 'judged', bursts: findBursts(stretches, limits), judged: longestStretch };
}

/**
 * All review evidence of one store in one value, from every review seen of it. Reviews the site wrote go first; with fewer than `enough`
 * real ones the answer is `too few` and holds no judgement at all, only the sample. Every share comes with its sample and its interval. The
 * order of the reviews never matters. What was seen is a sample, usually the newest: see `stretchesOf` for how cuts and holes are kept
 * from looking like bursts.
 */
export function reviewEvidence(sources: ReviewSources, limits: ReviewLimits): ReviewEvidence {
  const { reviews, totals } = sources;
  const { real, systemMade, repeated } = realReviews(reviews);
  const sample: ReviewSample = {
    ...{ seen: reviews.length, ofTotal: totalOf(reviews, totals), real: real.length, systemMade, repeated },
    defaultShare: sampledShare(systemMade, reviews.length),
  };
  if (real.length < limits.enough) return { state: 'too few', sample, needed: limits.enough };
  return {
    ...{ state: 'judged', sample, good: goodShare(real) },
    bursts: burstAnswer(sources, real, limits),
    copies: nearCopies(real, limits),
    perfect: perfectShape(real, limits),
  };
}
