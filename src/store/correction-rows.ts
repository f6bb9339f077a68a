import type { Correction } from '@/domain/correction';
import type { Database } from './database';
import type { CorrectionRow } from './rows';

/** A correction under the key that keeps it the only one of its fact. */
export const correctionRow = (correction: Correction): CorrectionRow => ({
  ...correction,
  id: `${correction.storeKey}/${correction.fact}`,
});

/** Moves corrections to another store key inside the caller's transaction; of two of one fact the one typed last counts. */
export async function moveCorrections(db: Database, from: string, to: string): Promise<void> {
  const moved = await db.corrections.where({ storeKey: from }).toArray();
  for (const { id, ...correction } of moved) {
    const row = correctionRow({ ...correction, storeKey: to });
    const kept = await db.corrections.get(row.id);
    if (!kept || kept.at < row.at) await db.corrections.put(row);
    await db.corrections.delete(id);
  }
}
