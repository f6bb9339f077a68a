/** One line of a chart: a value for every look, null where the look did not show it. */
export interface Line {
  label: string;
  values: readonly (number | null)[];
}

/** Seconds since 1970, then the values of each line; null breaks a line. */
export type Aligned = [number[], ...(number | null)[][]];

const dayLength = 86_400;

/**
 * Looks and lines as a chart wants them, `times` ISO 8601, oldest first. Where more than `gapDays` lie between two looks every line
 * breaks: nobody saw what happened there.
 */
export function aligned(times: readonly string[], lines: readonly Line[], gapDays: number): Aligned {
  const seconds = times.map((time) => Date.parse(time) / 1000);
  const columns: [number, ...(number | null)[]][] = [];
  for (const [at, second] of seconds.entries()) {
    const before = seconds[at - 1];
    if (before !== undefined && second - before > gapDays * dayLength) {
      columns.push([(before + second) / 2, ...lines.map(() => null)]);
    }
    columns.push([second, ...lines.map(({ values }) => values[at] ?? null)]);
  }
  const rows = lines.map((_, line) => columns.map((column) => column[line + 1] ?? null));
  return [columns.map(([second]) => second), ...rows];
}
