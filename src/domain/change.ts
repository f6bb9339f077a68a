import type { FactName } from './page-facts';
import type { ScoreId } from './service-score';

/** What happened to a fact of the store. */
export const changeKinds = [
  'renamed',
  'login changed',
  'licence changed',
  'badge lost',
  'badge gained',
  'dropped',
  'rose',
  'reset',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One change of a store as the buyer's own visits saw it: between `since` and `at` (ISO 8601) the fact went from `from` to `to`. */
export interface Change {
  at: string;
  since: string;
  fact: FactName;
  /** which of the shop's single scores, where the fact is those */
  score?: ScoreId;
  kind: ChangeKind;
  /** null for a badge that was not there */
  from: string | number | null;
  /** null for a badge that is gone */
  to: string | number | null;
}
