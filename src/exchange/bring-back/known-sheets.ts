import { markColumns } from '@/domain/sheet-marks';
import { correctionTextColumns, paymentTextColumns, stageTextColumns } from '@/domain/sheet-records';
import { checkColumns, type WordTarget } from '@/domain/sheet-words';
import { correctionColumns } from '../sheets/correction-columns';
import { paymentColumns } from '../sheets/payment-columns';
import { planColumns } from '../sheets/plan-columns';
import { checkSheetColumns } from '../sheets/check-columns';
import { noteColumns } from '../sheets/note-columns';
import { blacklistColumns } from '../sheets/blacklist-columns';
import type { Column } from '../sheets/sheet';
import { storeColumns } from '../sheets/store-columns';

/** A sheet that brings words of the buyer back. `texts` are its columns that are taken; every other column tells, and is only written. */
export interface WordSheet {
  name: string;
  target: WordTarget;
  /** the columns that say which record a row is about */
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
  {
    name: 'payments',
    target: 'payment',
    keys: ['storeKey', 'paymentId'],
    texts: paymentTextColumns,
    headers: known(paymentColumns),
  },
  {
    name: 'plans',
    target: 'stage',
    keys: ['storeKey', 'planId', 'stage'],
    texts: stageTextColumns,
    headers: known(planColumns),
  },
  {
    name: 'corrections',
    target: 'correction',
    keys: ['storeKey', 'fact'],
    texts: correctionTextColumns,
    headers: known(correctionColumns),
  },
];
