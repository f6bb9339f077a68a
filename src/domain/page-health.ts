import type { FactName } from './page-facts';
import type { PageKind } from './page-kind';

/** What became of the facts on one page view; every fact in neither list was missing. `at` is ISO 8601 UTC. */
export interface PageHealth {
  pageKind: PageKind;
  /** null when no known markup was recognised */
  generation: string | null;
  at: string;
  found: FactName[];
  broken: FactName[];
}
