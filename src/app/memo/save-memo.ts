import type { Memo } from '@/domain/memo';
import { memoColumns } from '@/exchange/sheets/memo-columns';
import type { MemoSheetRow } from '@/exchange/sheets/rows';
import { toTable } from '@/exchange/sheets/sheet';
import { writeXlsx } from '@/exchange/sheets/write-xlsx';
import type { SheetFile } from '../export-sheets';

/** The lines of a memo as rows of a sheet. */
const memoSheetRows = (memo: Memo): MemoSheetRow[] =>
  memo.parts.flatMap(({ title, rows }) => rows.map((row) => ({ memo, part: title, row })));

/** One memo as a workbook of one sheet. */
export async function memoFile(memo: Memo): Promise<SheetFile> {
  const table = toTable({ name: 'memo', columns: memoColumns, rows: memoSheetRows(memo) });
  return { name: `touchstone-memo-${memo.at.slice(0, 10)}.xlsx`, blob: await writeXlsx([table]) };
}
