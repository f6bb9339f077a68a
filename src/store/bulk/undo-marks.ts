import { samePart, type BulkUndone, type LastBulk } from '@/domain/bulk-mark';
import { recordText } from '../backup/record-mark';
import type { Database } from '../database';
import type { BulkUndoRow, MarkRow } from '../rows';
import { isBlank, putMarks, withBlockedKeys } from './mark-rows';

/** The bulk change that can be taken back; null when there is none. */
export async function lastBulk(db: Database): Promise<LastBulk | null> {
  let last: LastBulk | null = null;
  // Row by row: the whole undo of a large change at once would hold up the page that asks.
  await db.bulkUndo.each(({ change, at, entries }) => {
    last = { change, at, count: (last?.count ?? 0) + entries.length };
  });
  return last;
}

/** Puts the named part of each mark back where it still is what the bulk change wrote; other parts stay as they are. */
async function undoBatch(db: Database, { entries }: BulkUndoRow, now: string): Promise<[BulkUndone, string[]]> {
  const keys = entries.map(({ storeKey }) => storeKey);
  const aliases = await db.aliases.bulkGet(keys);
  const rows = await db.marks.bulkGet(keys.map((key, at) => aliases[at]?.storeKey ?? key));
  const [back, blank]: [MarkRow[], string[]] = [[], []];
  let left = 0;
  for (const [at, { before, after, isNew }] of entries.entries()) {
    const row = rows[at];
    if (!row || recordText(samePart(row, after)) !== recordText(after)) {
      left += 1;
      continue;
    }
    const mark: MarkRow = { ...row, ...before, updatedAt: now };
    if (isNew && isBlank(mark)) blank.push(mark.storeKey);
    else back.push(mark);
  }
  await putMarks(db, await withBlockedKeys(db, back));
  await db.marks.bulkDelete(blank);
  const storeKeys = [...back.map(({ storeKey }) => storeKey), ...blank];
  return [{ undone: storeKeys.length, left }, storeKeys];
}

/** Takes the last bulk change back, in one transaction: all of it or none. Null when there is none to take back. `now` is ISO 8601 UTC. */
export async function undoMarks(
  db: Database,
  now: string,
  beat: (done: number) => void,
): Promise<(BulkUndone & { change: LastBulk['change']; storeKeys: string[] }) | null> {
  const tables = [db.marks, db.aliases, db.stores, db.corrections, db.bulkUndo];
  return db.dexie.transaction('rw', tables, async () => {
    const sum = { undone: 0, left: 0, storeKeys: [] as string[] };
    let change: LastBulk['change'] | null = null;
    for (const row of await db.bulkUndo.toArray()) {
      const [{ undone, left }, storeKeys] = await undoBatch(db, row, now);
      change = row.change;
      sum.undone += undone;
      sum.left += left;
      sum.storeKeys.push(...storeKeys);
      beat(sum.undone + sum.left);
    }
    await db.bulkUndo.clear();
    return change && { ...sum, change };
  });
}
