import { FileFaultError, stopIfCancelled } from '@/domain/file-fault';
import {
  choiceBy,
  type ConflictChoice,
  type ConflictChoices,
  type ImportLine,
  type ImportPreview,
  type LineKind,
} from '@/domain/import-preview';
import { isCheckId, type SheetTexts, type WordTarget } from '@/domain/sheet-words';
import { storeKey as storeKeySchema } from '@/domain/schemas/questions';
import { changedRows } from '@/exchange/bring-back/read-only-sheets';
import { openWordSheet, type OpenWordSheet } from '@/exchange/bring-back/open-word-sheet';
import { openTableFile } from '@/exchange/workbook/open-table-file';
import type { ReadRow } from '@/exchange/workbook/read-cell';
import { applyWords, type WordsApplied } from '@/store/words/apply-words';
import { keptTexts, knownStores, wordId, type WordChange, type WordKey } from '@/store/words/kept-words';
import { writeAlone } from '@/store/write-lock';
import type { FilesContext } from './backup';
import { createPlanBook, type PlanBook, type RowPlace } from './plan-book';
import { planRow, textsOf, type Planned } from './plan-row';
import type { Beat } from './progress';

/** Rows looked up at once. */
const batchSize = 200;

/** A file that was read: what it would change, and what the buyer has not agreed to yet. */
export interface ReadImport {
  preview: ImportPreview;
  planned: Planned[];
  /** the lines of one kind from a place on, as many as are shown at once */
  lines(kind: LineKind, from: number): ImportLine[];
}

interface Asked {
  row: ReadRow;
  texts: SheetTexts;
}

/** The part of a row's key beside its store. */
function partOf(
  target: WordTarget,
  { check = '', paymentId = '', planId = '', stage = '', fact = '' }: SheetTexts,
): string {
  const part = { mark: '', check, payment: paymentId, stage: `${planId}/${stage}`, correction: fact };
  return part[target];
}

/** The words each row is about, once its store and check are known; rows of no store or check here are refused. */
async function wordsOf({ database }: FilesContext, open: OpenWordSheet, asked: Asked[], book: PlanBook) {
  const stores = await knownStores(
    database,
    asked.map(({ texts }) => texts.storeKey ?? ''),
  );
  const found: { asked: Asked; place: RowPlace; key: WordKey; store: string }[] = [];
  for (const [at, one] of asked.entries()) {
    const store = stores[at];
    const place = { sheet: open.name, row: one.row.number, store: store?.store ?? one.texts.storeKey ?? '' };
    const { target } = open.sheet;
    const part = partOf(target, one.texts);
    if (!storeKeySchema.safeParse(one.texts.storeKey).success)
      book.refuse(place, { refused: 'no-store', column: null });
    else if (!store) book.refuse(place, { refused: 'unknown-store', column: null });
    else if (target === 'check' && !isCheckId(part)) book.refuse(place, { refused: 'unknown-check', column: 'check' });
    else found.push({ asked: one, place, key: { target, storeKey: store.storeKey, part }, store: store.store });
  }
  const kept = await keptTexts(
    database,
    open.sheet.target,
    found.map(({ key }) => key),
  );
  return found.flatMap(({ asked: one, place, key, store }, at) => {
    const words = kept[at];
    if (words) return [{ ...one, words: { ...words, key, store } }];
    // A record is made where the buyer pays, plans or corrects; a sheet only changes those it was written from.
    book.refuse(place, { refused: 'no-record', column: null });
    return [];
  });
}

async function planBatch(context: FilesContext, open: OpenWordSheet, rows: ReadRow[], book: PlanBook): Promise<void> {
  const asked: Asked[] = [];
  for (const row of rows) {
    const read = textsOf(open, row);
    if ('refused' in read) book.refuse({ sheet: open.name, row: row.number, store: '' }, read);
    else asked.push({ row, texts: read.texts });
  }
  for (const { row, texts, words } of await wordsOf(context, open, asked, book)) {
    const place = { sheet: open.name, row: row.number, store: words.store };
    const planned = planRow(open, texts, words);
    if (planned === null) book.same();
    else if ('refused' in planned) book.refuse(place, planned);
    else book.plan(place, planned, words);
  }
}

/**
 * Reads a workbook or a CSV file to its end and says what it would change of the buyer's words; nothing changes yet, and what pages told
 * is never taken from a file. Throws a `FileFaultError` for a file that cannot be taken.
 */
export async function readImport(
  context: FilesContext,
  file: File,
  beat: Beat,
  signal?: AbortSignal,
): Promise<ReadImport> {
  const book = createPlanBook();
  const told: ImportPreview['untaken'] = [];
  let [sheets, done] = [0, 0];
  for (const sheet of await openTableFile(file)) {
    const open = await openWordSheet(sheet);
    if (!open) {
      const changed = await changedRows(sheet, () => {
        stopIfCancelled(signal);
        beat((done += 1), null);
      });
      if (changed) told.push(changed);
      continue;
    }
    sheets += 1;
    open.ignored.forEach(book.ignore);
    let batch: ReadRow[] = [];
    const flush = async () => {
      await planBatch(context, open, batch, book);
      stopIfCancelled(signal);
      beat((done += batch.length), null);
      batch = [];
    };
    for await (const row of open.rows) {
      batch.push(row);
      if (batch.length >= batchSize) await flush();
    }
    await flush();
  }
  if (sheets === 0) throw new FileFaultError(told.length > 0 ? 'read-only' : 'no-sheet');
  const untaken = told.filter(({ rows }) => rows > 0);
  return { preview: { ...book.preview(file.name), untaken }, planned: book.planned(), lines: book.lines };
}

/** The part of a plan the buyer agreed to: where both changed the same word, the choice says whose counts. */
function agreed({ key, mine, clean, contested }: Planned, choice: ConflictChoice): WordChange[] {
  const theirs = choice === 'theirs' ? { ...clean, ...contested } : clean;
  const columns = Object.keys(theirs);
  if (columns.length === 0) return [];
  return [{ key, mine: Object.fromEntries(columns.map((column) => [column, mine[column] ?? ''])), theirs }];
}

/** Whether a verdict may rest on what is changed: a store listed or not, what a check brought out, what is owed, what was corrected. */
const isJudged = ({ key, theirs }: WordChange) =>
  key.target !== 'mark' || Object.keys(theirs).some((column) => column.startsWith('blacklist'));

/** Makes the changes of a file that was read, all or none, and names the stores to judge anew; `undoImport` takes them back. */
export async function applyImport(
  { database, now }: FilesContext,
  { preview, planned }: ReadImport,
  choices: ConflictChoices,
  beat: Beat,
  signal?: AbortSignal,
): Promise<WordsApplied & { storeKeys: string[] }> {
  const choiceOf = choiceBy(choices);
  const changes = planned.flatMap((one) => agreed(one, choiceOf(wordId(one.key))));
  const done = await writeAlone(() =>
    applyWords(database, changes, { name: preview.name, now: now() }, (done) => {
      stopIfCancelled(signal);
      beat(done, changes.length);
    }),
  );
  const storeKeys = changes.filter(isJudged).map(({ key }) => key.storeKey);
  return { ...done, storeKeys: [...new Set(storeKeys)] };
}
