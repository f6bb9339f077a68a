import { isWithin, type Row } from './row';

const number = (value: number | null, unit: string) =>
  value === null ? '' : `${Number.isInteger(value) ? String(value) : value.toFixed(1)} ${unit}`.trim();

function mark(row: Row): string {
  if (row.budget === null) return '';
  if (isWithin(row)) return 'pass';
  return row.steady ? 'OVER' : 'OVER (varies with the machine, fails nothing)';
}

/** The rows as a table of plain text, one line each. */
export function table(rows: Row[]): string {
  const head = ['figure', 'measured', 'empty extension', 'budget', ''];
  const lines = rows.map((row) => [
    row.figure,
    number(row.measured, row.unit),
    number(row.empty, row.unit),
    (row.atLeast ? 'at least ' : '') + number(row.budget, row.unit),
    mark(row),
  ]);
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length)));
  return all
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 || column === 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
