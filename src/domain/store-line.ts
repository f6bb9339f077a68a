import type { Band } from './assessment';
import type { Money } from './money';
import type { Badge } from './page-facts';

/**
 * What the newest page of a store led to, kept beside the store so that a long table need not judge again. Null: not read then.
 * `score`, `best` 0 to 100, `coverage` and `repeatRate` 0 to 1, scores 0 to 5; `judgedAt` ISO 8601 UTC.
 */
export interface StoreBrief {
  judgedAt: string;
  band: Band;
  score: number;
  best: number;
  coverage: number;
  membershipYears: number | null;
  badges: Badge[];
  repeatRate: number | null;
  serviceScore: number | null;
  location: string | null;
}

/** A colleague's blacklist entry in short; `sure` false: recognised by its name alone. */
export interface ColleagueEntry {
  author: string;
  reason: string;
  sure: boolean;
}

/** One store in the desk's table. `brief` is null for a store no page of which was judged yet. */
export interface StoreLine {
  storeKey: string;
  companyName: string | null;
  loginId: string | null;
  shopHost: string | null;
  brief: StoreBrief | null;
  rating: number | null;
  tags: string[];
  note: string;
  /** the buyer's reason; null when the store is not blacklisted now */
  blacklisted: string | null;
  /** colleagues who list the store or its company now */
  colleagues: ColleagueEntry[];
  /** money paid and not yet delivered, one sum for each currency */
  exposure: Money[];
  /** the same at the buyer's rates, to sort by; money without a rate is left out */
  exposureCny: number;
  firstSeenAt: string;
  lastSeenAt: string;
}

/** Columns the table can show and sort by, in their usual order. */
export const storeColumnIds = [
  'band',
  'company',
  'score',
  'coverage',
  'years',
  'badges',
  'repeatRate',
  'serviceScore',
  'location',
  'rating',
  'tags',
  'blacklist',
  'colleagues',
  'exposure',
  'note',
  'lastSeen',
] as const;
export type StoreColumnId = (typeof storeColumnIds)[number];

/** One group of stores the table can be cut down to; `unjudged`: no page of theirs was judged yet. */
export const onlyChoices = [
  'all',
  'unjudged',
  'blacklisted',
  'listed-by-colleagues',
  'rated',
  'exposed',
  'noted',
] as const;
export type OnlyChoice = (typeof onlyChoices)[number];

/**
 * What the table shows: `bands` empty means all, `badges` empty any (else stores with at least one of them); `search` matches names,
 * pinyin, logins, hosts, tags, notes and places.
 */
export interface StoreQuery {
  search: string;
  bands: Band[];
  minYears: number | null;
  badges: Badge[];
  tag: string | null;
  only: OnlyChoice;
  sort: { by: StoreColumnId; descending: boolean };
}

/** Rows `from` to `from + lines.length` of the `total` that match; `known` stores are loaded so far, `loading` while more come. */
export interface StorePageOfLines {
  total: number;
  known: number;
  loading: boolean;
  from: number;
  lines: StoreLine[];
}

/** The table behind the desk: windows of lines, and calls whenever they may be others. */
export interface StoreTable {
  read(query: StoreQuery, from: number, count: number): Promise<StorePageOfLines>;
  /** keys of all matching stores, for marks in bulk */
  keys(query: StoreQuery): Promise<string[]>;
  /** calls back when something about a store changed; the result ends it */
  onChange(changed: () => void): () => void;
  /** the same, and when more lines were read into the table */
  onLines(changed: () => void): () => void;
}

export const everyStore: StoreQuery = {
  search: '',
  bands: [],
  minYears: null,
  badges: [],
  tag: null,
  only: 'all',
  sort: { by: 'lastSeen', descending: true },
};
