import type { Rule } from '../rule';
import { blacklistedStore } from './blacklisted-store';
import { factoryClaim } from './factory-claim';
import { fewReviews } from './few-reviews';
import { fewSales } from './few-sales';
import { longDelivery } from './long-delivery';
import { lowGoodRate } from './low-good-rate';
import { lowRating } from './low-rating';
import { lowRepeatRate } from './low-repeat-rate';
import { lowServiceScore } from './low-service-score';
import { noStrongMark } from './no-strong-mark';
import { perfectScore } from './perfect-score';
import { reviewsExceedSales } from './reviews-exceed-sales';
import { thinGuarantees } from './thin-guarantees';
import { traderAudit } from './trader-audit';
import { traderName } from './trader-name';
import { weakExperienceScore } from './weak-experience-score';
import { youngStore } from './young-store';

/** Every rule, heaviest first; the order is for reading and never changes a result. */
export const allRules: readonly Rule[] = [
  blacklistedStore,
  youngStore,
  lowRepeatRate,
  lowServiceScore,
  noStrongMark,
  lowGoodRate,
  traderName,
  factoryClaim,
  fewReviews,
  fewSales,
  traderAudit,
  lowRating,
  thinGuarantees,
  weakExperienceScore,
  perfectScore,
  reviewsExceedSales,
  longDelivery,
];
