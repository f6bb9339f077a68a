import { isInForce, type BlacklistEntry, type StoreMark } from './mark';

/** Stores marked in one go: more than any buyer keeps, few enough for one transaction. */
export const mostMarked = 200_000;
/** Tags one store may carry. */
export const mostTags = 50;
export const longestTag = 60;

/** One change to the marks of many stores. */
export type BulkChange =
  | { kind: 'add-tag'; tag: string }
  | { kind: 'remove-tag'; tag: string }
  | { kind: 'rate'; rating: number | null }
  | { kind: 'blacklist'; entry: BlacklistEntry }
  | { kind: 'take-off' };

/** The part of a mark a bulk change reaches; the rest of it is never touched. */
export type BulkPart = Pick<StoreMark, 'tags'> | Pick<StoreMark, 'rating'> | Pick<StoreMark, 'blacklist'>;

/**
 * How a bulk change went: marks changed, stores where it held already (a store on the blacklist keeps its own entry), stores with too many
 * tags for one more, and stores that are no longer kept.
 */
export interface BulkMarked {
  changed: number;
  same: number;
  full: number;
  gone: number;
}

/** The last bulk change that can be taken back. `at` is ISO 8601 UTC. */
export interface LastBulk {
  change: BulkChange;
  at: string;
  count: number;
}

/** How taking back went: marks put back, and those left because the same part was changed since. */
export interface BulkUndone {
  undone: number;
  left: number;
}

/** A job on many marks as it goes on: marks being written, then verdicts being made anew. */
export interface BulkProgress {
  phase: 'marks' | 'verdicts';
  done: number;
  total: number;
}

/** Marks of many stores, changed out of the page's way. `watch` goes on being told of verdicts after a promise has been kept. */
export interface BulkMarks {
  /** `ended` is null when it was stopped in time: then nothing was changed; it is refused when nothing could be kept */
  change(
    storeKeys: readonly string[],
    change: BulkChange,
    watch: (progress: BulkProgress) => void,
  ): { ended: Promise<BulkMarked | null>; stop(): void };
  /** null when there was nothing to take back */
  undo(watch: (progress: BulkProgress) => void): Promise<BulkUndone | null>;
  last(): Promise<LastBulk | null>;
}

type Words = Pick<StoreMark, 'tags' | 'rating' | 'blacklist'>;

/** What becomes of the part the change reaches; `same` when it holds already, `full` when there is no room. `now` is ISO 8601. */
export function changedPart(mark: Words, change: BulkChange, now: string): BulkPart | 'same' | 'full' {
  switch (change.kind) {
    case 'add-tag':
      if (mark.tags.includes(change.tag)) return 'same';
      return mark.tags.length >= mostTags ? 'full' : { tags: [...mark.tags, change.tag] };
    case 'remove-tag':
      return mark.tags.includes(change.tag) ? { tags: mark.tags.filter((tag) => tag !== change.tag) } : 'same';
    case 'rate':
      return mark.rating === change.rating ? 'same' : { rating: change.rating };
    case 'blacklist':
      return mark.blacklist !== null && isInForce(mark.blacklist, now) ? 'same' : { blacklist: change.entry };
    case 'take-off':
      return mark.blacklist === null ? 'same' : { blacklist: null };
  }
}

/** The same part of another mark. */
export function samePart(mark: Words, part: BulkPart): BulkPart {
  if ('tags' in part) return { tags: mark.tags };
  return 'rating' in part ? { rating: mark.rating } : { blacklist: mark.blacklist };
}

/** Whether a change can turn a verdict. */
export const isJudged = ({ kind }: BulkChange) => kind === 'blacklist' || kind === 'take-off';
