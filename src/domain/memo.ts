import type { Band } from './assessment';
import type { Language } from './language';

/** What a memo tells, in its order. */
export const memoParts = [
  'verdict',
  'order',
  'plan',
  'keptPlan',
  'findings',
  'checks',
  'facts',
  'payments',
  'own',
  'numbers',
  'limits',
] as const;
export type MemoPartId = (typeof memoParts)[number];

/** One line of a memo, ready to print. `detail` and `place` may be ''; `at` is ISO 8601 UTC, null where no time belongs to it. */
export interface MemoRow {
  name: string;
  value: string;
  detail: string;
  /** where on the page it was read, in the words a repairer needs */
  place: string;
  at: string | null;
}

/** A part of a memo; `empty` says what it means that there is no row. */
export interface MemoPart {
  part: MemoPartId;
  title: string;
  rows: MemoRow[];
  empty: string;
}

/** A decision memo: everything one decision on a store and an order rested on at `at`, in words. It is never worked out again. */
export interface Memo {
  storeKey: string;
  offerId: string | null;
  language: Language;
  at: string;
  companyName: string | null;
  pageUrl: string;
  band: Band;
  bandWord: string;
  verdict: string;
  parts: MemoPart[];
}

/** A memo the buyer kept, under an id its sender chose. */
export interface KeptMemo {
  id: string;
  storeKey: string;
  at: string;
  memo: Memo;
}
