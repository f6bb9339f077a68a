/** Numbers the review evidence rests on; the policy table hands them in. */
export interface ReviewLimits {
  /** real reviews (not written by the site) below which nothing is judged */
  enough: number;
  /** highest chance, after correction for all windows and offers tried, at which a burst is reported */
  burstChance: number;
  /** window sizes tried, in days */
  windowDays: readonly number[];
  /** how many times as many reviews a day of a sales festival may bring */
  festivalFactor: number;
  /** chance below which a silence between two reviews is taken for reviews that were not seen */
  holeChance: number;
  /** Jaccard similarity from which two texts are near copies */
  copySimilarity: number;
  /** real reviews from which an all-perfect set is worth a word */
  perfectSample: number;
  /** share of honest reviews that are not five stars */
  honestComplaints: number;
}

/**
 * Defaults. 30 reviews: the peers handbook (1688-shopkeeper flags fewer). Similarity 0.8, 50 perfect reviews, 3 % honest complaints and
 * the windows up to 14 days: domain handbook, section 3.3; 30 days added for slow campaigns. The rest is our judgement, set by the
 * planted cases under tests/evidence/reviews.
 */
export const defaultReviewLimits: ReviewLimits = {
  enough: 30,
  burstChance: 0.05,
  windowDays: [1, 3, 7, 14, 30],
  festivalFactor: 2,
  holeChance: 0.001,
  copySimilarity: 0.8,
  perfectSample: 50,
  honestComplaints: 0.03,
};
