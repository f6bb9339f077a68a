import type { PriceLimits } from './history/offer-price';
import { defaultReviewLimits, type ReviewLimits } from './reviews/limits';

/** Numbers the evidence rests on; the policy table hands them in. */
export interface EvidenceLimits {
  reviews: ReviewLimits;
  /** an offer's price against its own earlier days */
  price: PriceLimits;
  /** smallest moves of a share (0 to 1) and of a score (0 to 5) that are no rounding */
  noise: { repeatRate: number; serviceScore: number };
  /** days for which a change of the account is told */
  accountDays: number;
}

export const defaultEvidenceLimits: EvidenceLimits = {
  reviews: defaultReviewLimits,
  price: { fewest: 3, spreads: 3, share: 0.3 },
  noise: { repeatRate: 0.02, serviceScore: 0.1 },
  accountDays: 365,
};
