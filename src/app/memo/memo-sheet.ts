import type { KeptMemo, Memo } from '@/domain/memo';
import type { MemoSheetRow } from '@/exchange/sheets/rows';
import type { Database } from '@/store/database';
import { rowsOf } from '@/store/pages';

/** The lines of a memo as rows of a sheet. */
export const memoSheetRows = (memo: Memo): MemoSheetRow[] =>
  memo.parts.flatMap(({ title, rows }) => rows.map((row) => ({ memo, part: title, row })));

/** The lines of every memo kept, memo by memo. */
export async function* memoRows(database: Database): AsyncGenerator<MemoSheetRow> {
  for await (const { memo } of rowsOf<KeptMemo>(database.memos)) yield* memoSheetRows(memo);
}
