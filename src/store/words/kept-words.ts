import { blankAnswer, type CheckAnswer } from '@/domain/check-answer';
import type { CheckId } from '@/domain/checks';
import { blankMark, type StoreMark } from '@/domain/mark';
import { checkTexts, markTexts, type SheetTexts } from '@/domain/sheet-words';
import type { Database } from '../database';

/** Which words a row is about: the buyer's mark of a store, or the answer to one check of it. */
export interface WordKey {
  storeKey: string;
  check: CheckId | null;
}

/** What the buyer wrote so far; `isNew` when nothing was. */
export interface KeptWords {
  key: WordKey;
  /** the store's name, or its key where none was read */
  store: string;
  isNew: boolean;
  texts: SheetTexts;
}

/** The keys stores stand under now; null for a store nothing is kept of. */
export async function knownStores(
  db: Database,
  keys: string[],
): Promise<({ storeKey: string; store: string } | null)[]> {
  const aliases = await db.aliases.bulkGet(keys);
  const stores = await db.stores.bulkGet(keys.map((key, at) => aliases[at]?.storeKey ?? key));
  return stores.map((row) => (row ? { storeKey: row.storeKey, store: row.companyName ?? row.storeKey } : null));
}

/** Marks of stores with their notes; a blank one where nothing was written. */
export async function marksOf(db: Database, keys: string[]): Promise<{ mark: StoreMark; isNew: boolean }[]> {
  const [marks, notes] = [await db.marks.bulkGet(keys), await db.notes.bulkGet(keys)];
  return keys.map((key, at) => ({
    mark: { ...blankMark(key), ...marks[at], note: notes[at]?.text ?? '' },
    isNew: !marks[at] && !notes[at],
  }));
}

/** Marks of neighbours in the database, by two reads instead of two for each; keys must be in its order. */
export async function marksBetween(db: Database, keys: string[]): Promise<StoreMark[]> {
  const [first = '', last = ''] = [keys[0], keys.at(-1)];
  const [marks, notes] = await Promise.all([
    db.marks.where(':id').between(first, last, true, true).toArray(),
    db.notes.where(':id').between(first, last, true, true).toArray(),
  ]);
  const markOf = new Map(marks.map((row) => [row.storeKey, row]));
  const noteOf = new Map(notes.map((row) => [row.storeKey, row.text]));
  return keys.map((key) => ({ ...blankMark(key), ...markOf.get(key), note: noteOf.get(key) ?? '' }));
}

/** Answers to checks; a blank one where none was given. */
export async function answersTo(
  db: Database,
  keys: { storeKey: string; check: CheckId }[],
): Promise<{ answer: CheckAnswer; isNew: boolean }[]> {
  const rows = await db.checklists.bulkGet(keys.map(({ storeKey, check }) => `${storeKey}/${check}`));
  return keys.map(({ storeKey, check }, at) => ({
    answer: { ...blankAnswer(storeKey, check), ...rows[at] },
    isNew: rows[at] === undefined,
  }));
}

/** The words that stand under keys, in their order; stores are to be resolved before. */
export async function keptTexts(db: Database, keys: WordKey[]): Promise<{ texts: SheetTexts; isNew: boolean }[]> {
  const marked = keys.filter(({ check }) => check === null).map(({ storeKey }) => storeKey);
  const checked = keys.flatMap(({ storeKey, check }) => (check === null ? [] : [{ storeKey, check }]));
  const marks = await marksOf(db, marked);
  const answers = await answersTo(db, checked);
  return keys.map(({ check }) => {
    const [mark, answer] = check === null ? [marks.shift()] : [undefined, answers.shift()];
    if (mark) return { texts: markTexts(mark.mark), isNew: mark.isNew };
    return answer ? { texts: checkTexts(answer.answer), isNew: answer.isNew } : { texts: {}, isNew: true };
  });
}
