import type { PageFacts } from '@/domain/page-facts';
import { factNames } from '@/domain/page-facts';
import type { Reading } from '@/domain/reading';
import { noteColumns } from '@/exchange/sheets/note-columns';
import { offerColumns } from '@/exchange/sheets/offer-columns';
import type { FoundFacts, NoteSheetRow, OfferSheetRow, StoreSheetRow } from '@/exchange/sheets/rows';
import { toTable, type Table } from '@/exchange/sheets/sheet';
import { storeColumns } from '@/exchange/sheets/store-columns';
import { writeCsv } from '@/exchange/sheets/write-csv';
import { writeXlsx } from '@/exchange/sheets/write-xlsx';
import { lookUpKey } from '@/store/look-up';
import { readMark } from '@/store/marks';
import { rowsOf } from '@/store/pages';
import { currentReading } from '@/store/snapshots';
import type { Context } from './context';
import { judge } from './judge';
import { languageFor, loadSettings } from './settings';

export interface SheetFile {
  name: string;
  blob: Blob;
}

/** The facts a page showed, and for those it did not show the newest of earlier pages. */
function foundIn(readings: Reading[]): FoundFacts {
  const facts: Partial<Record<keyof PageFacts, unknown>> = {};
  for (const name of factNames) {
    for (const { fields } of readings) {
      const field = fields[name];
      if (field.state === 'found') facts[name] ??= field.value;
    }
  }
  return facts as FoundFacts;
}

async function* storeRows(context: Context): AsyncGenerator<StoreSheetRow> {
  const settings = await loadSettings(context);
  const language = languageFor(context, settings);
  for await (const store of rowsOf(context.database.stores)) {
    const memory = await lookUpKey(context.database, store.storeKey, null);
    if (!memory) continue;
    const { current, earlier, mark } = memory;
    const from = { memory, settings, language, now: context.now() };
    yield {
      storeKey: store.storeKey,
      facts: foundIn(earlier),
      assessment: current ? judge({ ...from, reading: current }).assessment : null,
      mark,
      firstSeenAt: store.firstSeenAt,
      lastSeenAt: store.lastSeenAt,
    };
  }
}

async function* offerRows({ database }: Context): AsyncGenerator<OfferSheetRow> {
  for await (const { offerId, storeKey, url, firstSeenAt, lastReadAt, title } of rowsOf(database.offers)) {
    const reading = await currentReading(database, storeKey, offerId);
    const facts = reading ? foundIn([reading]) : { offerId, ...(title !== null && { title }) };
    yield { storeKey, url, facts, firstSeenAt, readAt: lastReadAt };
  }
}

/** A store has a mark, a note or both; either may be the only one. */
async function* noteRows({ database }: Context): AsyncGenerator<NoteSheetRow> {
  const rowFor = async (storeKey: string): Promise<NoteSheetRow> => ({
    companyName: (await database.stores.get(storeKey))?.companyName ?? null,
    mark: await readMark(database, storeKey),
  });
  for await (const { storeKey } of rowsOf(database.marks)) yield rowFor(storeKey);
  for await (const { storeKey } of rowsOf(database.notes))
    if (!(await database.marks.get(storeKey))) yield rowFor(storeKey);
}

function tablesOf(context: Context): Table[] {
  return [
    toTable({ name: 'stores', columns: storeColumns, rows: storeRows(context) }),
    toTable({ name: 'offers', columns: offerColumns, rows: offerRows(context) }),
    toTable({ name: 'notes', columns: noteColumns, rows: noteRows(context) }),
  ];
}

/**
 * Everything kept, as files to save: one workbook with the sheets stores, offers and notes, or a CSV file for each. Rows are read
 * and written page by page, so that the page that asked stays responsive. For the extension's own pages only.
 */
export async function exportSheets(context: Context, format: 'xlsx' | 'csv'): Promise<SheetFile[]> {
  const stem = `touchstone-${context.now().slice(0, 10)}`;
  const tables = tablesOf(context);
  if (format === 'xlsx') return [{ name: `${stem}.xlsx`, blob: await writeXlsx(tables) }];
  const files: SheetFile[] = [];
  for (const table of tables) files.push({ name: `${stem}-${table.name}.csv`, blob: await writeCsv(table) });
  return files;
}
