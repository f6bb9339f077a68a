/** Why a row is not taken. */
export const refusals = [
  'no-store',
  'unknown-store',
  'unknown-check',
  'twice',
  'no-value',
  'rating',
  'date',
  'too-long',
  'tags',
  'check',
  'link',
  'severity',
  'matches',
  'no-reason',
  'amount',
  'currency',
  'channel',
  'value',
  'empty',
  'no-record',
] as const;
export type Refusal = (typeof refusals)[number];

export const lineKinds = ['new', 'changed', 'conflict', 'refused'] as const;
export type LineKind = (typeof lineKinds)[number];

/** One column a row changes: what stands here, and what the file says. */
export interface TextChange {
  column: string;
  mine: string;
  theirs: string;
  /** whether the buyer has to choose: changed here as well as in the file */
  contested: boolean;
}

/**
 * What one row of a file would do. `conflict`: the buyer changed the same thing here and in the file since it was written out. `store` is
 * the name or, where none was read, the key; `reason` is null unless the row is refused, `column` where it is about one.
 */
export interface ImportLine {
  /** names the record it is about; "" for a refused row */
  id: string;
  kind: LineKind;
  sheet: string;
  row: number;
  store: string;
  changes: TextChange[];
  reason: Refusal | null;
  column: string | null;
}

/** What a file would change. `lines` are the first of each kind, more are asked for; `counts` all of them. `ignored` names sheets and columns nobody here knows. */
export interface ImportPreview {
  name: string;
  counts: Record<LineKind | 'same', number>;
  lines: ImportLine[];
  ignored: string[];
  /** rows that were changed in sheets that only tell, and are not taken */
  untaken: { sheet: string; rows: number }[];
}

/** Of two words on the same thing: the one here, or the one in the file. */
export const conflictChoices = ['mine', 'theirs'] as const;
export type ConflictChoice = (typeof conflictChoices)[number];

/** The buyer's word on every conflict: one for all, and the other one for the records in `others`. */
export interface ConflictChoices {
  all: ConflictChoice;
  others: string[];
}

/** Whose word counts for each record, by its id. */
export function choiceBy({ all, others }: ConflictChoices): (id: string) => ConflictChoice {
  const other: ConflictChoice = all === 'mine' ? 'theirs' : 'mine';
  const set = new Set(others);
  return (id) => (set.has(id) ? other : all);
}
