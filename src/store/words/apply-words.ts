import { companyKeys } from '@/domain/blocked';
import type { CheckId } from '@/domain/checks';
import { checkWith, markWith, type SheetTexts } from '@/domain/sheet-words';
import { writeWithUndo, type Write } from '../backup/journal';
import type { AnyTable } from '../backup/tables';
import { companyMarks } from '../blocked';
import { checkRow } from '../check-rows';
import type { Database } from '../database';
import type { MarkRow } from '../rows';
import { answersTo, keptTexts, marksOf, type WordKey } from './kept-words';

/** A change of words: what the texts were when the buyer agreed, and what they are to be. */
export interface WordChange {
  key: WordKey;
  mine: SheetTexts;
  theirs: SheetTexts;
}

/** How it went; `left` changes met words that were changed after the buyer agreed, and were not made. */
export interface WordsApplied {
  applied: number;
  left: number;
}

const batchSize = 250;

/** A mark with what its entry on the blacklist recognises the company by. */
async function recognised(db: Database, row: MarkRow): Promise<MarkRow> {
  const mark = { ...row };
  delete mark.blockedKeys;
  if (mark.blacklist === null) return mark;
  const corrections = await db.corrections.where({ storeKey: mark.storeKey }).toArray();
  return { ...mark, blockedKeys: companyKeys(await companyMarks(db, mark.storeKey, corrections), mark.blacklist) };
}

const isMarkColumn = (column: string) => column !== 'note';

async function writeMarks(db: Database, changes: WordChange[], now: string): Promise<void> {
  const keys = changes.map(({ key }) => key.storeKey);
  const [rows, notes] = [await db.marks.bulkGet(keys), await db.notes.bulkGet(keys)];
  const kept = await marksOf(db, keys);
  const marks: Write[] = [];
  const texts: Write[] = [];
  for (const [at, { key, theirs }] of changes.entries()) {
    const words = kept[at];
    if (!words) continue;
    const { note, ...mark } = markWith(words.mark, theirs, now);
    const columns = Object.keys(theirs);
    if (columns.some(isMarkColumn))
      marks.push({
        key: key.storeKey,
        before: rows[at] ?? null,
        after: 'blacklist' in theirs ? await recognised(db, mark) : mark,
      });
    if (columns.includes('note'))
      texts.push({
        key: key.storeKey,
        before: notes[at] ?? null,
        after: { storeKey: key.storeKey, text: note, updatedAt: now },
      });
  }
  await writeWithUndo(db, db.marks as AnyTable, marks);
  await writeWithUndo(db, db.notes as AnyTable, texts);
}

async function writeChecks(db: Database, changes: (WordChange & { check: CheckId })[], now: string): Promise<void> {
  const keys = changes.map(({ key, check }) => ({ storeKey: key.storeKey, check }));
  const kept = await answersTo(db, keys);
  const writes = changes.flatMap(({ theirs }, at): Write[] => {
    const words = kept[at];
    if (!words) return [];
    const after = checkRow(checkWith(words.answer, theirs, now));
    return [{ key: after.id, before: words.isNew ? null : words.answer, after }];
  });
  await writeWithUndo(db, db.checklists as AnyTable, writes);
}

/**
 * Makes the changes the buyer agreed to in one transaction, with their undo: all of them or, when anything ends it, none. `beat` is told how
 * many are done and may throw.
 */
export async function applyWords(
  db: Database,
  changes: WordChange[],
  from: { name: string; now: string },
  beat: (done: number) => void,
): Promise<WordsApplied> {
  const tables = [db.stores, db.corrections, db.marks, db.notes, db.checklists, db.undo, db.fileNotes];
  return db.dexie.transaction('rw', tables, async () => {
    await db.undo.clear();
    let applied = 0;
    for (let at = 0; at < changes.length; at += batchSize) {
      const batch = changes.slice(at, at + batchSize);
      const now = await keptTexts(
        db,
        batch.map(({ key }) => key),
      );
      const intact = batch.filter(({ mine }, place) =>
        Object.entries(mine).every(([column, text]) => now[place]?.texts[column] === text),
      );
      await writeMarks(
        db,
        intact.filter(({ key }) => key.check === null),
        from.now,
      );
      await writeChecks(
        db,
        intact.flatMap((change) => (change.key.check === null ? [] : [{ ...change, check: change.key.check }])),
        from.now,
      );
      applied += intact.length;
      beat(at + batch.length);
    }
    await db.fileNotes.put({ id: 'import', at: from.now, name: from.name });
    return { applied, left: changes.length - applied };
  });
}
