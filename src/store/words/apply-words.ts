import { writeWithUndo } from '../backup/journal';
import type { Database } from '../database';
import type { WordTarget } from '@/domain/sheet-words';
import { keptTexts, type WordChange } from './kept-words';
import { markWrites, relisted } from './mark-writes';
import { checkWrites, correctionWrites, paymentWrites, planWrites, type TableWrites } from './record-writes';

/** How it went; `left` changes met words that were changed after the buyer agreed, and were not made. */
export interface WordsApplied {
  applied: number;
  left: number;
}

const batchSize = 250;

type Writer = (db: Database, changes: WordChange[], now: string) => Promise<TableWrites[]>;

const writers: Record<WordTarget, Writer> = {
  mark: markWrites,
  check: checkWrites,
  payment: paymentWrites,
  stage: planWrites,
  correction: correctionWrites,
};

/** Changes of one kind, a batch at a time: corrections first, because a listed company is recognised by what they say. */
function* batches(changes: WordChange[]): Generator<{ target: WordTarget; batch: WordChange[] }> {
  for (const target of ['correction', 'mark', 'check', 'payment', 'stage'] as const) {
    const own = changes.filter(({ key }) => key.target === target);
    for (let at = 0; at < own.length; at += batchSize) yield { target, batch: own.slice(at, at + batchSize) };
  }
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
  const records = [db.marks, db.notes, db.checklists, db.payments, db.plans, db.corrections];
  return db.dexie.transaction('rw', [...records, db.stores, db.undo, db.fileNotes], async () => {
    await db.undo.clear();
    let [applied, done] = [0, 0];
    for (const { target, batch } of batches(changes)) {
      const now = await keptTexts(
        db,
        target,
        batch.map(({ key }) => key),
      );
      const intact = batch.filter(({ mine }, place) =>
        Object.entries(mine).every(([column, text]) => now[place]?.texts[column] === text),
      );
      for (const { table, writes } of await writers[target](db, intact, from.now))
        await writeWithUndo(db, table, writes);
      if (target === 'correction') {
        const { table, writes } = await relisted(db, intact);
        await writeWithUndo(db, table, writes);
      }
      applied += intact.length;
      beat((done += batch.length));
    }
    await db.fileNotes.put({ id: 'import', at: from.now, name: from.name });
    return { applied, left: changes.length - applied };
  });
}
