import { strToU8, Zip, ZipDeflate } from 'fflate';
import { createBreath, type Breath } from './breath';
import type { Table } from './sheet';
import { createSharedTexts, type SharedTexts } from './shared-texts';
import { sheetEnd, sheetStart, workbookParts } from './xlsx-parts';
import { xlsxRow } from './xlsx-row';

/** Text is handed to the packer in pieces of about this many characters: large enough to pack well, small enough for one slice. */
const pieceLength = 32_768;
const level = 6;

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function writeSheet(file: ZipDeflate, table: Table, shared: SharedTexts, breathe: Breath): Promise<void> {
  let piece = sheetStart(table);
  let row = 1;
  for await (const cells of table.cells) {
    row += 1;
    piece += xlsxRow(table.columns, cells, row, shared);
    if (piece.length >= pieceLength) {
      file.push(strToU8(piece));
      piece = '';
    }
    await breathe();
  }
  file.push(strToU8(piece + sheetEnd), true);
}

/** Writes tables as one .xlsx workbook, a sheet each, packed while the rows come in; no slice of the work is long. */
export async function writeXlsx(tables: Table[], breathe: Breath = createBreath()): Promise<Blob> {
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
  for (const [name, xml] of workbookParts(tables.map((table) => table.name))) add(name).push(strToU8(xml), true);
  const shared = createSharedTexts();
  for (const [at, table] of tables.entries())
    await writeSheet(add(`xl/worksheets/sheet${at + 1}.xml`), table, shared, breathe);
  add('xl/sharedStrings.xml').push(strToU8(shared.xml()), true);
  zip.end();
  if (failed[0]) throw failed[0];
  return new Blob(chunks, { type: xlsxType });
}
