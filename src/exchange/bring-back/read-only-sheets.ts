import { colleagueColumns } from '../sheets/colleague-columns';
import { memoColumns } from '../sheets/memo-columns';
import { offerColumns } from '../sheets/offer-columns';
import { priceColumns } from '../sheets/price-columns';
import { readOnlyColumn, rowMark } from '../sheets/read-only';
import { headerOf, type CellValue, type Column } from '../sheets/sheet';
import { noValue, type ReadCell, type ReadSheet } from '../workbook/read-cell';
import { mostRows } from '../workbook/scan-rows';
import { momentOf } from './read-text';

type Told = Omit<Column<unknown>, 'value'>;

const plain = <Row>(columns: Column<Row>[]): Told[] =>
  columns.map(({ name, chinese, kind, width }) => ({ name, chinese, kind, width }));

/** Sheets that only tell: what pages showed, what colleagues say, what was decided then. */
const sheets: readonly { name: string; columns: Told[] }[] = [
  { name: 'offers', columns: plain(offerColumns) },
  { name: 'prices', columns: plain(priceColumns) },
  { name: 'colleagues', columns: plain(colleagueColumns) },
  { name: 'memos', columns: plain(memoColumns) },
];

/** A cell as the value it was written as; what a CSV file holds as text is a number again. */
function valueOf(kind: Told['kind'], cell: ReadCell, since1904: boolean): CellValue {
  if (cell === null || cell === noValue) return null;
  if (kind === 'text' || kind === 'link') return String(cell);
  if (kind === 'time') {
    const moment = momentOf(cell, since1904);
    return Number.isNaN(moment) ? String(cell) : new Date(moment).toISOString();
  }
  const number = Number(cell);
  return Number.isFinite(number) ? number : String(cell);
}

/** Rows looked at; a sheet may have more than any that is taken, and is then left at that. */
const mostLookedAt = mostRows - 5000;

/** Changed rows of a sheet that only tells; null when it is none. `beat` is called for each row and may throw. */
export async function changedRows(
  { name, since1904, rows }: ReadSheet,
  beat: () => void,
): Promise<{ sheet: string; rows: number } | null> {
  const all = rows();
  const first = await all.next();
  const header = first.done ? [] : Array.from(first.value.cells, (cell) => String(cell ?? '').trim());
  const place = header.indexOf(headerOf(readOnlyColumn));
  const known = sheets.find((sheet) => sheet.columns.every((column) => header.includes(headerOf(column))));
  if (place < 0 || known === undefined) {
    await all.return(undefined);
    return null;
  }
  const places = known.columns.map((column) => header.indexOf(headerOf(column)));
  const changed = { sheet: name === '' ? known.name : name, rows: 0 };
  let seen = 0;
  for await (const { cells } of all) {
    beat();
    const values = known.columns.map(({ kind }, at) => valueOf(kind, cells[places[at] ?? -1] ?? null, since1904));
    if (rowMark(known.columns, values) !== cells[place]) changed.rows += 1;
    seen += 1;
    if (seen >= mostLookedAt) break;
  }
  return changed;
}
