import type { Memo } from '@/domain/memo';
import { memoColumns } from '@/exchange/sheets/memo-columns';
import { toTable } from '@/exchange/sheets/sheet';
import { writeXlsx } from '@/exchange/sheets/write-xlsx';
import type { MadeFile } from '../files/backup';
import { memoSheetRows } from './memo-sheet';

/** One memo as a workbook of one sheet. */
export async function memoFile(memo: Memo): Promise<MadeFile> {
  const table = toTable({ name: 'memo', columns: memoColumns, rows: memoSheetRows(memo) });
  return { name: `touchstone-memo-${memo.at.slice(0, 10)}.xlsx`, blob: await writeXlsx([table]) };
}
