import { markOf, plainLines } from '@/domain/sheet-words';
import type { CellValue, Column, ColumnKind } from './sheet';

/** The last column of a sheet that only tells: its header says so in both languages, its cells are marks of their rows. */
export const readOnlyColumn: Omit<Column<unknown>, 'value'> = {
  name: 'readOnly',
  chinese: '只读：此表的改动不会带回 / changes in this sheet are not taken back',
  kind: 'text',
  width: 14,
};

/** The longest text a cell holds. */
const longest = 32_767;

/** A moment to the second as every program writes it back; to the minute, because that is what a cell shows. */
const minuteOf = (time: number) => new Date(Math.round(time / 1000) * 1000).toISOString().slice(0, 16);

/** A cell as one text that is the same before it is written and after any program saved it. */
export function cellText(kind: ColumnKind, value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(10)));
  const time = kind === 'time' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? plainLines(value.slice(0, longest)) : minuteOf(time);
}

/** A short mark of a row: another one once any of its cells was changed. */
export const rowMark = (columns: Pick<Column<unknown>, 'kind'>[], values: CellValue[]): string =>
  markOf(columns.map(({ kind }, at) => cellText(kind, values[at] ?? null)).join('\u0000'));
