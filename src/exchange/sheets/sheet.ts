import { readOnlyColumn, rowMark } from './read-only';

/**
 * What a column holds. `text` is never read as a number or a formula (ids, names, notes); `link` is text that holds an address;
 * `share` a number 0 to 1 shown in per cent; `time` ISO 8601 UTC, written as a date and time in UTC.
 */
export type ColumnKind = 'text' | 'link' | 'number' | 'share' | 'money' | 'time';

/** Null is an empty cell: not read, or not given. */
export type CellValue = string | number | null;

export interface Column<Row> {
  /** the name used in code and JSON */
  name: string;
  chinese: string;
  kind: ColumnKind;
  /** in characters */
  width: number;
  value(row: Row): CellValue;
}

/** A table ready to be written; rows may come in as they are read. */
export interface Sheet<Row = unknown> {
  name: string;
  columns: Column<Row>[];
  rows: Iterable<Row> | AsyncIterable<Row>;
  /** true for a sheet that only tells: it says so, and each row bears a mark of what it held */
  readOnly?: true;
}

/** A row of cells in the order of the columns. */
export type CellRow = CellValue[];

/** A column's heading: its name and the Chinese beside it. */
export const headerOf = ({ name, chinese }: Pick<Column<unknown>, 'name' | 'chinese'>) => `${name} ${chinese}`;

/** The name, kinds and cells of a sheet, free of the row's type, so that sheets of different rows stand in one list. */
export interface Table {
  name: string;
  columns: Omit<Column<unknown>, 'value'>[];
  cells: AsyncIterable<CellRow>;
}

/** A sheet without the type of its rows; each cell is worked out when its row is asked for. */
export function toTable<Row>({ name, columns, rows, readOnly }: Sheet<Row>): Table {
  async function* cells(): AsyncGenerator<CellRow> {
    for await (const row of rows) {
      const values = columns.map((column) => column.value(row));
      yield readOnly ? [...values, rowMark(columns, values)] : values;
    }
  }
  return { name, columns: readOnly ? [...columns, readOnlyColumn] : columns, cells: cells() };
}
