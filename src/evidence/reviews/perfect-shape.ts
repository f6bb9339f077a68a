import type { SeenReview } from '@/domain/seen-review';
import { sampledShare, type SampledShare } from './interval';
import type { ReviewLimits } from './limits';

/** Whether every star given is a five. `weak sign` is the most it can be. */
export type PerfectShape =
  | { state: 'too few'; starred: number; needed: number }
  | { state: 'honest shape'; fives: SampledShare }
  /** `chance`: how often an honest store of this size would look so */
  | { state: 'weak sign'; fives: SampledShare; chance: number };

/**
 * Not one review under five stars in a sample large enough that an honest store should have some. Honest ratings are mostly fives already
 * (J-shape: Hu, Pavlou, Zhang 2009, doi 10.1145/1562764.1562800), so many fives say nothing and all fives little: a weak
 * sign, never more. Takes real reviews; those without stars are not counted.
 */
export function perfectShape(
  real: readonly SeenReview[],
  { perfectSample, honestComplaints }: Pick<ReviewLimits, 'perfectSample' | 'honestComplaints'>,
): PerfectShape {
  const stars = real.flatMap((review) => (review.stars === null ? [] : [review.stars]));
  const fives = sampledShare(stars.filter((count) => count >= 5).length, stars.length);
  if (fives === null || fives.total < perfectSample)
    return { state: 'too few', starred: stars.length, needed: perfectSample };
  if (fives.count < fives.total) return { state: 'honest shape', fives };
  return { state: 'weak sign', fives, chance: (1 - honestComplaints) ** fives.total };
}
