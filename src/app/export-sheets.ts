import { stopIfCancelled } from '@/domain/file-fault';
import { blacklistColumns } from '@/exchange/sheets/blacklist-columns';
import { colleagueColumns } from '@/exchange/sheets/colleague-columns';
import { checkSheetColumns } from '@/exchange/sheets/check-columns';
import { correctionColumns } from '@/exchange/sheets/correction-columns';
import { memoColumns } from '@/exchange/sheets/memo-columns';
import { noteColumns } from '@/exchange/sheets/note-columns';
import { offerColumns } from '@/exchange/sheets/offer-columns';
import { paymentColumns } from '@/exchange/sheets/payment-columns';
import { planColumns } from '@/exchange/sheets/plan-columns';
import { priceColumns } from '@/exchange/sheets/price-columns';
import { toTable, type Table } from '@/exchange/sheets/sheet';
import { storeColumns } from '@/exchange/sheets/store-columns';
import { writeCsv } from '@/exchange/sheets/write-csv';
import { writeXlsx } from '@/exchange/sheets/write-xlsx';
import type { Database } from '@/store/database';
import { rowsOf } from '@/store/pages';
import type { Context } from './context';
import type { MadeFile } from './files/backup';
import { offerRows, priceRows, storeRows } from './files/page-rows';
import type { Beat } from './files/progress';
import { memoRows } from './memo/memo-sheet';
import { blacklistRows, checkRows, correctionRows, noteRows, paymentRows, planRows } from './files/word-rows';

export type SheetFile = MadeFile;

/** Every sheet of the workbook, in its order: how many rows it has, and its table. */
const sheets: { name: string; count(db: Database): Promise<number>; table(db: Database): Table }[] = [
  {
    name: 'stores',
    count: (db) => db.stores.count(),
    table: (db) => toTable({ name: 'stores', columns: storeColumns, rows: storeRows(db) }),
  },
  {
    name: 'offers',
    count: (db) => db.offers.count(),
    table: (db) => toTable({ name: 'offers', columns: offerColumns, rows: offerRows(db), readOnly: true }),
  },
  {
    name: 'notes',
    count: (db) => db.notes.count(),
    table: (db) => toTable({ name: 'notes', columns: noteColumns, rows: noteRows(db) }),
  },
  {
    name: 'blacklist',
    count: () => Promise.resolve(0),
    table: (db) => toTable({ name: 'blacklist', columns: blacklistColumns, rows: blacklistRows(db) }),
  },
  {
    name: 'checklists',
    count: (db) => db.checklists.count(),
    table: (db) => toTable({ name: 'checklists', columns: checkSheetColumns, rows: checkRows(db) }),
  },
  {
    name: 'payments',
    count: (db) => db.payments.count(),
    table: (db) => toTable({ name: 'payments', columns: paymentColumns, rows: paymentRows(db) }),
  },
  {
    name: 'plans',
    count: (db) => db.plans.count(),
    table: (db) => toTable({ name: 'plans', columns: planColumns, rows: planRows(db) }),
  },
  {
    name: 'prices',
    count: (db) => db.snapshots.count(),
    table: (db) => toTable({ name: 'prices', columns: priceColumns, rows: priceRows(db), readOnly: true }),
  },
  {
    name: 'corrections',
    count: (db) => db.corrections.count(),
    table: (db) => toTable({ name: 'corrections', columns: correctionColumns, rows: correctionRows(db) }),
  },
  {
    name: 'colleagues',
    count: (db) => db.shared.count(),
    table: (db) => toTable({ name: 'colleagues', columns: colleagueColumns, rows: rowsOf(db.shared), readOnly: true }),
  },
  {
    name: 'memos',
    count: (db) => db.memos.count(),
    table: (db) => toTable({ name: 'memos', columns: memoColumns, rows: memoRows(db), readOnly: true }),
  },
];

/** A table that tells how far it is with each row and stops when the buyer cancels. */
function watched(table: Table, step: () => void): Table {
  async function* cells() {
    for await (const row of table.cells) {
      step();
      yield row;
    }
  }
  return { ...table, cells: cells() };
}

/** CSV files that are handed out even when they are empty. */
const always: readonly string[] = ['stores', 'offers', 'notes'];

const silent: Beat = () => undefined;

/**
 * Everything kept, as files to save: one workbook with a sheet each, or a CSV file for each. Rows are read and written page by page, so
 * that the page that asked stays responsive. For the extension's own pages and workers only.
 */
export async function exportSheets(
  { database, now }: Pick<Context, 'database' | 'now'>,
  format: 'xlsx' | 'csv',
  beat: Beat = silent,
  signal?: AbortSignal,
): Promise<MadeFile[]> {
  const stem = `touchstone-${now().slice(0, 10)}`;
  const counts = await Promise.all(sheets.map(({ count }) => count(database)));
  const of = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  const step = () => {
    stopIfCancelled(signal);
    beat((done += 1), of);
  };
  const tables = sheets.map(({ table }) => watched(table(database), step));
  if (format === 'xlsx') return [{ name: `${stem}.xlsx`, blob: await writeXlsx(tables) }];
  const files: MadeFile[] = [];
  for (const table of tables) {
    const before = done;
    const blob = await writeCsv(table);
    // A download for every empty sheet would only be in the way.
    if (done > before || always.includes(table.name)) files.push({ name: `${stem}-${table.name}.csv`, blob });
  }
  return files;
}
