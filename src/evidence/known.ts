import type { FactOrigin } from '@/domain/assessment';
import type { CheckAnswer } from '@/domain/check-answer';
import type { StoreMark } from '@/domain/mark';
import type { PageFacts, SalesFigure } from '@/domain/page-facts';
import type { CompanyKind } from './company-kind';
import type { WeighedCorrection } from './corrections';
import type { LearnedEvidence } from './learned';

/** One fact with where and when it was read: on this page, on an `earlier` page of the same store, or told by the buyer. */
export interface Known<Value> {
  value: Value;
  place: string;
  /** ISO 8601 */
  at: string;
  origin: FactOrigin;
}

/** Everything a rule may ask for: the page's facts and what is worked out from them. */
export interface EvidenceValues extends PageFacts, LearnedEvidence {
  companyKind: CompanyKind;
  /** words of the title that claim a factory, null when there are none */
  factoryClaim: string | null;
  /** words of the title that ask for payment outside 1688, null when there are none */
  paymentPhrase: string | null;
  /** pieces sold on 1688 itself */
  ownSales: SalesFigure;
  /** pieces sold since the offer was listed */
  soldInAll: SalesFigure;
  /** the buyer's own entry, null when the store is not listed or the entry has expired */
  blacklist: StoreMark['blacklist'];
  /** what the buyer found out by checks, in no order */
  checks: CheckAnswer[];
}

export type EvidenceName = keyof EvidenceValues;
export type KnownFacts = { [Name in EvidenceName]?: Known<EvidenceValues[Name]> };

/** What is known of one store or offer at `now`; `broken` facts stand on the page and could not be understood. */
export interface Facts {
  subject: 'store' | 'offer';
  /** ISO 8601 */
  now: string;
  known: KnownFacts;
  broken: EvidenceName[];
  /** the buyer's corrections, those in force and those a page has overtaken */
  typed: WeighedCorrection[];
}
