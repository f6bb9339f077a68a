import type { CheckId } from './checks';

/** What a rule can say. `unknown`: a needed fact could not be read. `failed`: the rule itself broke. */
export const answers = ['risk', 'clear', 'unknown', 'failed', 'not applicable'] as const;
export type Answer = (typeof answers)[number];

/** What the buyer did that lowers a named risk: the check, the day it was done (YYYY-MM-DD), and the factor on the degree. */
export interface Eased {
  check: CheckId;
  on: string;
  factor: number;
}

/** From good to bad; `unclear` stands apart: too little was read to say. */
export const bands = ['unclear', 'low', 'guarded', 'high', 'stop'] as const;
export type Band = (typeof bands)[number];

/** Who told a fact: the page itself, an earlier page of the same store, the buyer, or all that this browser keeps taken together. */
export type FactOrigin = 'page' | 'earlier' | 'buyer' | 'kept';

/** One fact behind a finding: what was shown, who told it and where (null when it was not read), and when (ISO 8601). */
export interface Proof {
  fact: string;
  shown: string;
  place: string | null;
  origin: FactOrigin | null;
  at: string | null;
}

/** A rule's answer about one store or offer. `degree` is 0 to 1, how far the risk goes; 0 unless the answer is `risk`. */
export interface Finding {
  rule: string;
  answer: Answer;
  degree: number;
  /** a decisive finding forces `stop` by itself */
  decisive: boolean;
  /** share of the score this finding adds, in points of 100 (an unanswered one adds its full share) */
  points: number;
  proof: Proof[];
  /** set when a check of the buyer lowered this risk; `degree` is what is left of it */
  eased?: Eased;
}

/**
 * Findings and what follows from them. `best` and `worst` are 0 to 100: unanswered rules counted as clear and as full risk.
 * `score` is `worst`. `coverage` is the weighted share (0 to 1) of applicable rules that could answer.
 */
export interface Assessment {
  band: Band;
  score: number;
  best: number;
  worst: number;
  coverage: number;
  /** applicable rules, and how many of them could answer: "9 of 12 signals read" */
  asked: number;
  answered: number;
  findings: Finding[];
}

/** A finding with its sentences in the reader's language. `value` is the short right-hand text ("1 year", "–"). */
export interface WordedFinding extends Finding {
  title: string;
  reason: string;
  advice: string;
  /** what would turn it the other way */
  change: string;
  value: string;
  /** set when the buyer silenced the rule: it is told after the others, and counts all the same */
  silenced?: true;
}

export interface WordedAssessment extends Omit<Assessment, 'findings'> {
  /** the verdict in one sentence */
  verdict: string;
  findings: WordedFinding[];
}
