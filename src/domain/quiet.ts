/** A rule the buyer no longer wants among the first reasons; it counts all the same. `since` is ISO 8601 UTC. */
export interface QuietRule {
  rule: string;
  since: string;
}

/** A store whose card stays small until something new is found; `since` null: asked for before that was noted. */
export interface QuietStore {
  storeKey: string;
  companyName: string | null;
  since: string | null;
}

/** A rule by its name in the buyer's language. */
export interface NamedRule {
  rule: string;
  title: string;
}

/** Everything the buyer silenced, and what else may be. */
export interface QuietList {
  stores: QuietStore[];
  rules: (NamedRule & QuietRule)[];
  /** rules that speak and may be silenced: none that decides alone or forbids "low risk" */
  silenceable: NamedRule[];
  /** notices about the reading of pages that were put aside */
  notices: number;
}
