import type { CheckAnswer } from '@/domain/check-answer';
import type { Database } from './database';
import type { CheckRow } from './rows';

/** An answer under the key that keeps it the only one of its check. */
export const checkRow = (answer: CheckAnswer): CheckRow => ({ ...answer, id: `${answer.storeKey}/${answer.check}` });

/** Of two answers to one check the one given last counts; nothing the buyer wrote in the other is lost. */
export function joinAnswers(from: CheckRow, to: CheckRow): CheckRow {
  const [older, newer] = from.updatedAt < to.updatedAt ? [from, to] : [to, from];
  const notes = [...new Set([to.note, from.note].filter((note) => note !== ''))];
  return {
    ...newer,
    id: to.id,
    storeKey: to.storeKey,
    outcome: newer.outcome ?? older.outcome,
    on: newer.outcome === null ? older.on : newer.on,
    note: notes.join('\n\n'),
    proofUrl: newer.proofUrl ?? older.proofUrl,
    answers: { ...older.answers, ...newer.answers },
  };
}

/** Moves answers to another store key inside the caller's transaction. */
export async function moveChecks(db: Database, from: string, to: string): Promise<void> {
  const moved = await db.checklists.where({ storeKey: from }).toArray();
  for (const { id, ...answer } of moved) {
    const row = checkRow({ ...answer, storeKey: to });
    const kept = await db.checklists.get(row.id);
    await db.checklists.put(kept ? joinAnswers(row, kept) : row);
    await db.checklists.delete(id);
  }
}
