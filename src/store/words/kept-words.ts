import { blankAnswer, type CheckAnswer } from '@/domain/check-answer';
import type { CheckId } from '@/domain/checks';
import { blankMark, type StoreMark } from '@/domain/mark';
import { markTexts } from '@/domain/sheet-marks';
import { correctionTexts, paymentTexts, stageOf, stageTexts } from '@/domain/sheet-records';
import { checkTexts, isCheckId, type SheetTexts, type WordTarget } from '@/domain/sheet-words';
import type { Database } from '../database';

/**
 * Which words a row is about: `part` is "" for the mark of a store, else the check, the id of the payment, plan and stage
 * (`stagePart`), or the corrected fact.
 */
export interface WordKey {
  target: WordTarget;
  storeKey: string;
  part: string;
}

/** A key as one text. */
export const wordId = ({ target, storeKey, part }: WordKey): string => `${target} ${storeKey} ${part}`;

/** A change of words: what the texts were when the buyer agreed, and what they are to be. */
export interface WordChange {
  key: WordKey;
  mine: SheetTexts;
  theirs: SheetTexts;
}

/** What the buyer wrote so far; `isNew` when nothing was. */
export interface KeptTexts {
  texts: SheetTexts;
  isNew: boolean;
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

type Reader = (db: Database, keys: WordKey[]) => Promise<(KeptTexts | null)[]>;

/** Reads records that stand under ids of their own; one of another store is none. */
const recordsOf =
  <Row extends { storeKey: string }>(
    rowsOf: (db: Database, keys: WordKey[]) => Promise<(Row | undefined)[]>,
    textsOf: (row: Row, key: WordKey) => SheetTexts | null,
  ): Reader =>
  async (db, keys) => {
    const rows = await rowsOf(db, keys);
    return keys.map((key, at) => {
      const row = rows[at];
      const texts = row?.storeKey === key.storeKey ? textsOf(row, key) : null;
      return texts && { texts, isNew: false };
    });
  };

const parts = (keys: WordKey[]) => keys.map(({ part }) => part);

const readers: Record<WordTarget, Reader> = {
  async mark(db, keys) {
    const marks = await marksOf(
      db,
      keys.map(({ storeKey }) => storeKey),
    );
    return marks.map(({ mark, isNew }) => ({ texts: markTexts(mark), isNew }));
  },
  async check(db, keys) {
    const asked = keys.flatMap(({ storeKey, part }) => (isCheckId(part) ? [{ storeKey, check: part }] : []));
    const answers = await answersTo(db, asked);
    return keys.map(({ storeKey, part }) => {
      const found = answers.find(({ answer }) => answer.storeKey === storeKey && answer.check === part);
      return found ? { texts: checkTexts(found.answer), isNew: found.isNew } : null;
    });
  },
  payment: recordsOf((db, keys) => db.payments.bulkGet(parts(keys)), paymentTexts),
  stage: recordsOf(
    (db, keys) => db.plans.bulkGet(keys.map(({ part }) => stageOf(part).planId)),
    ({ stages }, { part }) => {
      const stage = stages[stageOf(part).at];
      return stage ? stageTexts(stage) : null;
    },
  ),
  correction: recordsOf(
    (db, keys) => db.corrections.bulkGet(keys.map(({ storeKey, part }) => `${storeKey}/${part}`)),
    correctionTexts,
  ),
};

/** The words that stand under keys of one kind, in their order; stores are to be resolved before. Null: no such record is kept. */
export const keptTexts = (db: Database, target: WordTarget, keys: WordKey[]): Promise<(KeptTexts | null)[]> =>
  readers[target](db, keys);
