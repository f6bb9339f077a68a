import type { Rule } from '../rule';
import { accountChanged } from './account-changed';
import { auditConflict } from './audit-conflict';
import { blacklistedByColleague } from './blacklisted-by-colleague';
import { blacklistedCompany } from './blacklisted-company';
import { blacklistedNamesake } from './blacklisted-namesake';
import { blacklistedStore } from './blacklisted-store';
import { complaintsElsewhere } from './complaints-elsewhere';
import { copiedReviews } from './copied-reviews';
import { defaultReviews } from './default-reviews';
import { differingPayee } from './differing-payee';
import { doubtfulParcel } from './doubtful-parcel';
import { doubtfulReport } from './doubtful-report';
import { factoryClaim } from './factory-claim';
import { failedInspection } from './failed-inspection';
import { failedSample } from './failed-sample';
import { fallenYears } from './fallen-years';
import { fallingRepeatRate } from './falling-repeat-rate';
import { fallingServiceScore } from './falling-service-score';
import { fewReviews } from './few-reviews';
import { fewSales } from './few-sales';
import { impossibleLicenceCode } from './impossible-licence-code';
import { incompletePapers } from './incomplete-papers';
import { lateShipping } from './late-shipping';
import { licenceNameMismatch } from './licence-name-mismatch';
import { longDelivery } from './long-delivery';
import { lostBadge } from './lost-badge';
import { lowGoodRate } from './low-good-rate';
import { lowRating } from './low-rating';
import { lowRepeatRate } from './low-repeat-rate';
import { lowServiceScore } from './low-service-score';
import { missingContractTerms } from './missing-contract-terms';
import { movedLadder } from './moved-ladder';
import { noStrongMark } from './no-strong-mark';
import { offPlatformPayment } from './off-platform-payment';
import { perfectScore } from './perfect-score';
import { priceFarBelowOwnPast } from './price-far-below-own-past';
import { privatePayee } from './private-payee';
import { refusedVisit } from './refused-visit';
import { renamedStore } from './renamed-store';
import { retiredBadge } from './retired-badge';
import { reviewBurst } from './review-burst';
import { reviewsExceedSales } from './reviews-exceed-sales';
import { sharedCompany } from './shared-company';
import { storeOlderThanCompany } from './store-older-than-company';
import { thinCapital } from './thin-capital';
import { thinGuarantees } from './thin-guarantees';
import { traderAudit } from './trader-audit';
import { traderName } from './trader-name';
import { unregisteredCompany } from './unregistered-company';
import { warnedStore } from './warned-store';
import { weakExperienceScore } from './weak-experience-score';
import { youngStore } from './young-store';

/** Every rule, heaviest first; the order is for reading and never changes a result. */
export const allRules: readonly Rule[] = [
  blacklistedStore,
  blacklistedCompany,
  impossibleLicenceCode,
  accountChanged,
  privatePayee,
  offPlatformPayment,
  youngStore,
  warnedStore,
  blacklistedNamesake,
  blacklistedByColleague,
  lowRepeatRate,
  lowServiceScore,
  fallenYears,
  noStrongMark,
  lowGoodRate,
  traderName,
  reviewBurst,
  factoryClaim,
  fewReviews,
  copiedReviews,
  renamedStore,
  fewSales,
  licenceNameMismatch,
  lostBadge,
  fallingRepeatRate,
  traderAudit,
  lowRating,
  thinGuarantees,
  auditConflict,
  fallingServiceScore,
  priceFarBelowOwnPast,
  weakExperienceScore,
  perfectScore,
  reviewsExceedSales,
  longDelivery,
  defaultReviews,
  lateShipping,
  storeOlderThanCompany,
  sharedCompany,
  thinCapital,
  movedLadder,
  retiredBadge,
  unregisteredCompany,
  differingPayee,
  failedInspection,
  failedSample,
  refusedVisit,
  doubtfulReport,
  missingContractTerms,
  doubtfulParcel,
  complaintsElsewhere,
  incompletePapers,
];
