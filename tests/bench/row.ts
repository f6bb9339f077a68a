/** One line of the bench's table. */
export interface Row {
  figure: string;
  measured: number;
  /** `ms`, `kB`, ...; empty for a count */
  unit: string;
  /** the same of an empty extension in the same run; null where it has no such figure */
  empty: number | null;
  /** the most it may be (or, for `atLeast`, the least); null where design.md sets none */
  budget: number | null;
  atLeast?: true;
  /** bytes and counts are the same on every machine: only these may fail the run */
  steady: boolean;
}

/** Everything one measure tells; one file in `rows/` each. */
export type Measure = () => Promise<Row[]>;

/** A figure that is the same on every machine. */
export const steady = (figure: string, measured: number, unit: string, budget: number | null): Row => ({
  figure,
  measured,
  unit,
  empty: null,
  budget,
  steady: true,
});

/** A time or a heap: printed beside its budget and that of an empty extension, never a reason to fail. */
export const timed = (
  figure: string,
  measured: number,
  unit: string,
  budget: number | null,
  empty: number | null = null,
): Row => ({ figure, measured, unit, empty, budget, steady: false });

/** Whether a row keeps its budget. A figure that could not be measured does not. */
export function isWithin({ measured, budget, atLeast }: Row): boolean {
  if (Number.isNaN(measured)) return false;
  return budget === null || (atLeast ? measured >= budget : measured <= budget);
}

/** True when a steady figure is over its budget: the run has failed. */
export const failsRun = (rows: Row[]): boolean => rows.some((row) => row.steady && !isWithin(row));
