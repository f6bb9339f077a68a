import type { CellValue, Column, ColumnKind } from './sheet';

const widths: Record<ColumnKind, number> = { text: 20, link: 36, number: 12, share: 12, money: 12, time: 18 };

/** A column with the usual width of its kind; undefined values are empty cells. */
export function column<Row>(
  kind: ColumnKind,
  name: string,
  chinese: string,
  value: (row: Row) => CellValue | undefined,
  width = widths[kind],
): Column<Row> {
  return { name, chinese, kind, width, value: (row) => value(row) ?? null };
}

/** A list in one cell; nothing for a list that is empty or was not read. */
export const joined = (texts: readonly string[] | undefined) => (texts?.length ? texts.join('; ') : undefined);
