import type { Database } from '../database';

/** What the copy of some stores is called, beside the database it is of. */
export const partName = (db: Database) => `${db.dexie.name}-part`;

/** Deletes the copy an export that was killed may have left behind; with no database library, which the background does without. */
export function dropPart(db: Database): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(partName(db));
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The copy of some stores could not be deleted.'));
    };
  });
}
