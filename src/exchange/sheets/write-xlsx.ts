import { strToU8, Zip, ZipDeflate } from 'fflate';
import { createBreath, type Breath } from './breath';
import type { CellRow, Table } from './sheet';
import { createSharedTexts, type SharedTexts } from './shared-texts';
import { sheetEnd, sheetStart, workbookParts } from './xlsx-parts';
import { xlsxRow } from './xlsx-row';

/** Text is handed to the packer in pieces of about this many characters: large enough to pack well, small enough for one slice. */
const pieceLength = 32_768;
const level = 6;

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rows a sheet holds in every program, its header among them; further ones go on in another sheet. */
const mostSheetRows = 1_048_576;

/** A sheet being written: the rows to come are shared by the sheets they go on in. */
interface Writing {
  table: Table;
  rows: AsyncIterator<CellRow>;
  shared: SharedTexts;
  breathe: Breath;
  mostRows: number;
}

/** Writes one sheet and answers the row that found no room in it; undefined after the last. */
async function writeSheet(
  file: ZipDeflate,
  first: CellRow | undefined,
  { table, rows, shared, breathe, mostRows }: Writing,
): Promise<CellRow | undefined> {
  const next = async () => {
    const { done, value } = await rows.next();
    return done ? undefined : value;
  };
  let piece = sheetStart(table);
  let row = 1;
  let cells = first ?? (await next());
  for (; cells !== undefined && row < mostRows; cells = await next()) {
    row += 1;
    piece += xlsxRow(table.columns, cells, row, shared);
    if (piece.length >= pieceLength) {
      file.push(strToU8(piece));
      piece = '';
    }
    await breathe();
  }
  file.push(strToU8(piece + sheetEnd), true);
  return cells;
}

/** Writes tables as one .xlsx workbook, a sheet each (or more, where one cannot hold its rows), packed while the rows come in; no slice of the work is long. */
export async function writeXlsx(
  tables: Table[],
  breathe: Breath = createBreath(),
  mostRows = mostSheetRows,
): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const failed: Error[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) failed.push(error);
    else chunks.push(new Uint8Array(chunk));
  });
  const add = (name: string) => {
    const file = new ZipDeflate(name, { level });
    zip.add(file);
    return file;
  };
  const shared = createSharedTexts();
  const names: string[] = [];
  for (const table of tables) {
    const writing: Writing = { table, rows: table.cells[Symbol.asyncIterator](), shared, breathe, mostRows };
    let left: CellRow | undefined;
    for (let part = 1; part === 1 || left !== undefined; part += 1) {
      names.push(part === 1 ? table.name : `${table.name} ${String(part)}`);
      left = await writeSheet(add(`xl/worksheets/sheet${String(names.length)}.xml`), left, writing);
    }
  }
  for (const [name, xml] of workbookParts(names)) add(name).push(strToU8(xml), true);
  add('xl/sharedStrings.xml').push(strToU8(shared.xml()), true);
  zip.end();
  if (failed[0]) throw failed[0];
  return new Blob(chunks, { type: xlsxType });
}
