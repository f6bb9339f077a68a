import { checkColumns, markColumns } from '@/domain/sheet-words';
import { checkSheetColumns } from '../sheets/check-columns';
import { noteColumns } from '../sheets/note-columns';
import { blacklistColumns } from '../sheets/blacklist-columns';
import type { Column } from '../sheets/sheet';
import { storeColumns } from '../sheets/store-columns';

/** A sheet that brings words of the buyer back. `texts` are its columns that are taken; every other column tells, and is only written. */
export interface WordSheet {
  name: string;
  target: 'mark' | 'check';
  keys: readonly string[];
  texts: readonly string[];
  headers: Pick<Column<unknown>, 'name' | 'chinese'>[];
}

const known = <Row>(columns: Column<Row>[]) => columns.map(({ name, chinese }) => ({ name, chinese }));

/** Every sheet that can be brought back, in the order the workbook has them. */
export const wordSheets: readonly WordSheet[] = [
  { name: 'stores', target: 'mark', keys: ['storeKey'], texts: markColumns, headers: known(storeColumns) },
  { name: 'notes', target: 'mark', keys: ['storeKey'], texts: markColumns, headers: known(noteColumns) },
  { name: 'blacklist', target: 'mark', keys: ['storeKey'], texts: markColumns, headers: known(blacklistColumns) },
  {
    name: 'checklists',
    target: 'check',
    keys: ['storeKey', 'check'],
    texts: checkColumns,
    headers: known(checkSheetColumns),
  },
];
