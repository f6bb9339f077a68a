import type { KeptMemo } from '@/domain/memo';
import { resolveKey } from './aliases';
import type { Database } from './database';

/** Memos of a store, newest first. `storeKey` must be resolved. */
export async function readMemos(db: Database, storeKey: string): Promise<KeptMemo[]> {
  return db.memos.where('[storeKey+at]').between([storeKey, ''], [storeKey, '\uffff']).reverse().toArray();
}

/** Keeps a memo in one transaction and returns all of its store; one that is kept already stays as it is. */
export async function addMemo(db: Database, memo: KeptMemo): Promise<KeptMemo[]> {
  return db.dexie.transaction('rw', [db.memos, db.aliases], async () => {
    const storeKey = await resolveKey(db, memo.storeKey);
    if (!(await db.memos.get(memo.id))) await db.memos.add({ ...memo, storeKey });
    return readMemos(db, storeKey);
  });
}
