import type { Proof, WordedAssessment } from './assessment';
import type { CorrectableFact } from './correction';
import type { Language } from './language';
import type { FactName } from './page-facts';
import type { RecordedPayment, StoreMark } from './mark';
import type { PageKind } from './page-kind';
import type { PaymentAnswer } from './payment';

/** What the buyer is told about one page view or one store; every surface draws exactly one of these states. */
export type StoreView =
  | { state: 'off'; language: Language }
  | { state: 'wall'; language: Language }
  | { state: 'unsupported'; language: Language; pageKind: PageKind }
  | ({ state: 'judged'; language: Language } & JudgedStore)
  | { state: 'error'; language: Language; error: ViewError };

/**
 * `storage-full`: nothing more can be kept; `storage`: the database failed; `refused`: the question was malformed;
 * `no-answer`: the background did not answer; `outdated`: the extension was updated under the open page;
 * `unidentified`: the page names no store, so nothing can be kept or looked up for it; `unknown-store`: nothing is kept of it.
 */
export const viewErrors = [
  'storage-full',
  'storage',
  'refused',
  'no-answer',
  'outdated',
  'unidentified',
  'unknown-store',
] as const;
export type ViewError = (typeof viewErrors)[number];

/**
 * One fact of a store the buyer may correct: what holds now (`place` null when nothing is known) and the buyer's own value. `superseded`:
 * a page has told something else since, `pageSays`, and that holds.
 */
export interface StoreFact {
  fact: CorrectableFact;
  /** what the fact is called, in the reader's language */
  name: string;
  now: Proof;
  typed: { shown: string; at: string; superseded: boolean; pageSays: string | null } | null;
}

/** A fact of the company's registration, for the buyer to compare with the licence; `name` is what it is called. */
export interface LicenceFact {
  fact: FactName;
  name: string;
  now: Proof;
}

/**
 * How far the reviews are known: `seen` of `shown.count` on any visit to the offer (or to the store's pages), `systemMade` of those seen
 * written by the site itself. `siteSystemMade` is how many the site says it wrote, null when it did not say.
 */
export interface ReviewsSeen {
  seen: number;
  systemMade: number;
  shown: { count: number; at: string } | null;
  siteSystemMade: number | null;
}

export interface JudgedStore {
  storeKey: string;
  offerId: string | null;
  /** company name as read (Chinese kept), or null when it was not read */
  companyName: string | null;
  pageUrl: string;
  /** the store's own front page on 1688.com, where more of its marks stand; null when it is not known */
  shopUrl: string | null;
  readAt: string;
  /** true when the newest reading is older than the policy's limit */
  stale: boolean;
  /**
   * set when the store was judged but its reading could not be kept (full disk, broken database, a page that names no store);
   * with `unidentified` no mark and no payment can be kept either
   */
  notKept: ViewError | null;
  assessment: WordedAssessment;
  /** payment check for the question asked last, or the default one */
  payment: PaymentAnswer;
  mark: StoreMark;
  /** every fact the buyer may correct, in a fixed order */
  storeFacts: StoreFact[];
  /** what is known of the company's registration, [] when nothing is */
  licence: LicenceFact[];
  /** null when no review was seen and no number of them either */
  reviews: ReviewsSeen | null;
  payments: RecordedPayment[];
  /** changes with the findings and their answers; "quiet" holds until it changes */
  findingsKey: string;
  quiet: boolean;
  /** set when pages of this kind used to be read and no longer are, and the buyer has not put the notice aside */
  readsLess?: true;
  /** kept readings of this store that this version cannot understand; absent when there are none */
  unreadable?: number;
}
