import ExcelJS from 'exceljs';
import { exportSheets } from '@/app/export-sheets';
import { applyImport, readImport } from '@/app/files/import-sheets';
import { beat, type freshContext } from './lived-profile';

type Profile = ReturnType<typeof freshContext>;

/** The exported workbook, opened in another program's library. */
export async function exported(context: Profile): Promise<ExcelJS.Workbook> {
  const [file] = await exportSheets(context, 'xlsx');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await file?.blob.arrayBuffer()) ?? new ArrayBuffer());
  return workbook;
}

/** The cell of a sheet under a header, in a row counted from the first below it. */
export function cell(workbook: ExcelJS.Workbook, sheet: string, header: string, row = 1): ExcelJS.Cell {
  const found = workbook.getWorksheet(sheet);
  const headers = (found?.getRow(1).values ?? []) as (string | undefined)[];
  const at = headers.findIndex((text) => text?.startsWith(`${header} `));
  if (!found || at < 0) throw new Error(`no ${header} in ${sheet}`);
  return found.getCell(row + 1, at);
}

export async function savedBy(workbook: ExcelJS.Workbook, name = 'edited.xlsx'): Promise<File> {
  return new File([(await workbook.xlsx.writeBuffer()) as ArrayBuffer], name);
}

/** What a file would change, in a form tests compare. */
export async function previewed(context: Profile, file: File) {
  const { preview } = await readImport(context, file, beat);
  const lines = preview.lines.map(({ kind, sheet, reason, column, changes }) => ({
    kind,
    sheet,
    ...(reason && { reason, column }),
    ...(changes.length > 0 && { changes: changes.map((one) => `${one.column}: ${one.mine} > ${one.theirs}`) }),
  }));
  return { counts: preview.counts, ignored: preview.ignored, untaken: preview.untaken, lines };
}

export async function brought(context: Profile, file: File, choice: 'mine' | 'theirs' = 'mine', others: string[] = []) {
  return applyImport(context, await readImport(context, file, beat), { all: choice, others }, beat);
}
