import type { Database } from './database';

/** Points the memos of one store to another, inside the caller's transaction; their text stays as it was written. */
export async function moveMemos(db: Database, from: string, to: string): Promise<void> {
  await db.memos.where('[storeKey+at]').between([from, ''], [from, '\uffff']).modify({ storeKey: to });
}
