/** Numbers of the policy the buyer has changed, by path such as `rules.young-store.advisedYears`; what is not named is as usual. */
export type PolicyOverlay = Record<string, number>;

/** What a number counts. `share` is 0 to 1, `score` 0 to 5, `points` 0 to 100 of the risk score, `times` a multiple of something. */
export const policyUnits = [
  'weight',
  'share',
  'points',
  'years',
  'days',
  'hours',
  'score',
  'count',
  'times',
  'cny',
  'usd',
] as const;
export type PolicyUnit = (typeof policyUnits)[number];

/** Where a number comes from: the seed article, another published source, or our own judgement. */
export const policySources = ['article', 'source', 'judgement'] as const;
export type PolicySource = (typeof policySources)[number];

/** One number as the desk shows it, in the reader's language. `usual` is what it is without the buyer's change. */
export interface PolicyNumber {
  path: string;
  name: string;
  value: number;
  usual: number;
  unit: PolicyUnit;
  min: number;
  max: number;
  /** paths whose numbers this one must not exceed */
  noMoreThan: string[];
  /** paths whose numbers this one must not fall below */
  noLessThan: string[];
  source: PolicySource;
  reason: string;
}

/** The numbers of one rule or of one question, such as the bands; `reason` is '' where each number has its own. */
export interface PolicyGroup {
  id: string;
  title: string;
  reason: string;
  source: PolicySource | null;
  /** a risk found by it forces `stop` by itself */
  decisive: boolean;
  /** while it is found the store is never `low` */
  loud: boolean;
  /** judged silently: it counts in no score yet */
  experimental: boolean;
  numbers: PolicyNumber[];
}

/** The whole policy in force and the buyer's part of it. */
export interface PolicyTable {
  groups: PolicyGroup[];
  overlay: PolicyOverlay;
}
