import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { filesWords } from '@/i18n/files-words';

/** A file as the browser saves or is given it. */
export interface CarriedFile {
  name: string;
  buffer: Buffer;
}

/** Presses a button that saves a file and answers the file. */
export async function savedFile(desk: Page, button: string): Promise<CarriedFile> {
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), buffer: readFileSync(await download.path()) };
}

/** Gives a file to the desk's screen for files. */
export const chooseFile = (desk: Page, { name, buffer }: CarriedFile): Promise<void> =>
  desk.getByLabel(filesWords.en.choose).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

/** Words to write into one store's row, by column, such as `{ note: 'Late again', myRating: 2 }`. */
export type RowWords = Record<string, string | number>;

/** Edits the sheet `notes` with a library that knows nothing of ours; and adds a row; throws when a store or a column is not there. */
export async function editedNotes(
  { buffer }: CarriedFile,
  edits: Record<string, RowWords>,
  added: string[] = [],
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(buffer).buffer);
  const sheet = workbook.getWorksheet('notes');
  if (!sheet) throw new Error('the workbook has no sheet of notes');
  const column = (name: string) => {
    const headers = sheet.getRow(1).values as (string | undefined)[];
    const at = headers.findIndex((header) => header?.startsWith(`${name} `));
    if (at < 0) throw new Error(`the sheet of notes has no column ${name}`);
    return at;
  };
  for (const [storeKey, words] of Object.entries(edits)) {
    const rows = (sheet.getRows(2, sheet.rowCount - 1) ?? []).filter(
      (row) => row.getCell(column('storeKey')).text === storeKey,
    );
    const [row] = rows;
    if (!row) throw new Error(`the sheet of notes has no row of ${storeKey}`);
    for (const [name, word] of Object.entries(words)) row.getCell(column(name)).value = word;
  }
  if (added.length > 0) sheet.addRow(added);
  return Buffer.from((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
}
