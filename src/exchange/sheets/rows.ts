import type { CheckAnswer } from '@/domain/check-answer';
import type { Assessment } from '@/domain/assessment';
import type { StoreMark } from '@/domain/mark';
import type { Memo, MemoRow } from '@/domain/memo';
import type { PaymentPlan, PlanStage } from '@/domain/payment-plan';
import type { PageFacts } from '@/domain/page-facts';

/** Facts that were found; a name that is absent was not read. */
export type FoundFacts = Partial<PageFacts>;

/** One store as its newest pages show it. `assessment` is null when no page of it can be judged. */
export interface StoreSheetRow {
  storeKey: string;
  facts: FoundFacts;
  assessment: Pick<Assessment, 'band' | 'score' | 'best' | 'coverage'> | null;
  mark: StoreMark;
  firstSeenAt: string;
  lastSeenAt: string;
}

/** One offer as it was read last. */
export interface OfferSheetRow {
  storeKey: string;
  offerId: string;
  url: string;
  facts: FoundFacts;
  firstSeenAt: string;
  readAt: string;
}

/** What the buyer wrote on one store. */
export interface NoteSheetRow {
  companyName: string | null;
  mark: StoreMark;
}

/** One line of a decision memo; `part` is the title of the part it stands in. */
export interface MemoSheetRow {
  memo: Memo;
  part: string;
  row: MemoRow;
}

/** A store the buyer blacklisted. */
export interface BlacklistSheetRow extends NoteSheetRow {
  legalName: string | null;
  licenceCode: string | null;
}

/** One answer of the buyer to one check of a store. */
export interface CheckSheetRow {
  companyName: string | null;
  answer: CheckAnswer;
}

/** A record of a store with the store's name beside it. */
export type Named<Row> = Row & { companyName: string | null };

/** What an offer showed at one reading. */
export interface PriceSheetRow {
  offerId: string;
  storeKey: string;
  readAt: string;
  facts: FoundFacts;
}

/** One stage of a payment plan; `at` counts from 0. */
export interface PlanSheetRow {
  companyName: string | null;
  plan: PaymentPlan;
  stage: PlanStage;
  at: number;
}
