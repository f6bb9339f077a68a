import type { Band } from './assessment';
import type { PolicyOverlay } from './policy-table';

/** One store whose band would be another. Scores are 0 to 100. */
export interface MovedStore {
  storeKey: string;
  companyName: string | null;
  from: Band;
  to: Band;
  scoreFrom: number;
  scoreTo: number;
}

/** What a change of the policy would do to the stores kept, so far: `done` of `total` looked at. */
export interface PolicyPreview {
  done: number;
  total: number;
  /** stores no page of which can be judged */
  unjudged: number;
  /** stores whose band stays but whose score would be another */
  rescored: number;
  /** how many stores move from one band to another, most first */
  moves: { from: Band; to: Band; count: number }[];
  /** some of them, those that move furthest first */
  stores: MovedStore[];
}

/** How far a long piece of work is. */
export interface Progress {
  done: number;
  total: number;
}

/**
 * Work over all stores that goes on beside the page. `watch` hears of every step; the promise is kept when all is done, and refused when
 * the stores cannot be read. After `stop` nothing more is heard.
 */
export interface PolicyJobs {
  /** compares the policy in force with the one the buyer's numbers would make; writes nothing */
  preview(overlay: PolicyOverlay, watch: (preview: PolicyPreview) => void): { ended: Promise<void>; stop(): void };
  /** judges every store again, after a change, for the table of stores; does nothing when that is done already */
  renew(watch: (progress: Progress) => void): Promise<void>;
}
