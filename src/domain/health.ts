import type { FactName } from './page-facts';
import type { PageKind } from './page-kind';

/** What was read of one page kind in one generation over the visits kept. */
export interface GenerationHealth {
  pageKind: PageKind;
  /** null for pages whose markup was not recognised */
  generation: string | null;
  visits: number;
  /** ISO 8601 */
  lastAt: string;
  /** on how many of the visits each fact was found or broken; on the others it was missing */
  facts: { fact: FactName; found: number; broken: number }[];
}

/** Something that used to be read and no longer is; `key` changes when the trouble does. */
export interface HealthNotice {
  key: string;
  pageKind: PageKind;
  generation: string | null;
  cause: 'unknown' | 'fewer';
  /** facts found on each of the newest visits, newest first, and the median of those before */
  found: number[];
  before: number;
}

export interface Health {
  generations: GenerationHealth[];
  /** notices the buyer has not put aside */
  notices: HealthNotice[];
}
