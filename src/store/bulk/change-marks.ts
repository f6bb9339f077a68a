import { changedPart, samePart, type BulkChange, type BulkMarked } from '@/domain/bulk-mark';
import type { Database } from '../database';
import type { BulkUndoRow, MarkRow } from '../rows';
import { blankRow, putMarks, withBlockedKeys } from './mark-rows';

/** Marks read and written at once: few enough to tell and to stop in time, enough for 10,000 to be done in a second or two. */
const batchSize = 500;

/** The keys stores stand under now, each once; undefined for a store that is no longer kept. */
async function presentKeys(db: Database, keys: string[]): Promise<(string | undefined)[]> {
  const aliases = await db.aliases.bulkGet(keys);
  const resolved = keys.map((key, at) => aliases[at]?.storeKey ?? key);
  const stores = await db.stores.bulkGet(resolved);
  return resolved.map((_, at) => stores[at]?.storeKey);
}

async function changeBatch(
  db: Database,
  keys: string[],
  change: BulkChange,
  now: string,
): Promise<{ marked: BulkMarked; entries: BulkUndoRow['entries'] }> {
  const rows = await db.marks.bulkGet(keys);
  const marked: BulkMarked = { changed: 0, same: 0, full: 0, gone: 0 };
  const [entries, next]: [BulkUndoRow['entries'], MarkRow[]] = [[], []];
  for (const [at, storeKey] of keys.entries()) {
    const row = rows[at];
    const mark = row ?? blankRow(storeKey);
    const part = changedPart(mark, change, now);
    if (typeof part === 'string') {
      marked[part] += 1;
      continue;
    }
    marked.changed += 1;
    next.push({ ...mark, ...part, updatedAt: now });
    entries.push({ storeKey, before: samePart(mark, part), after: part, isNew: row === undefined });
  }
  const touchesEntry = change.kind === 'blacklist' || change.kind === 'take-off';
  await putMarks(db, touchesEntry ? await withBlockedKeys(db, next) : next);
  return { marked, entries };
}

/**
 * Changes the marks of many stores in one transaction, with the undo that takes the place of the last one: all of them or, when anything
 * ends it, none. `beat` is told how many are done and may throw to end it. `now` is ISO 8601 UTC.
 */
export async function changeMarks(
  db: Database,
  keys: readonly string[],
  change: BulkChange,
  now: string,
  beat: (done: number) => void,
): Promise<BulkMarked & { storeKeys: string[] }> {
  const tables = [db.marks, db.aliases, db.stores, db.corrections, db.bulkUndo];
  return db.dexie.transaction('rw', tables, async () => {
    const sum: BulkMarked = { changed: 0, same: 0, full: 0, gone: 0 };
    const storeKeys: string[] = [];
    const seen = new Set<string>();
    for (let at = 0; at < keys.length; at += batchSize) {
      const batch = await presentKeys(db, keys.slice(at, at + batchSize));
      const present = [...new Set(batch.filter((key) => key !== undefined))].filter((key) => !seen.has(key));
      for (const key of present) seen.add(key);
      const { marked, entries } = await changeBatch(db, present, change, now);
      if (entries.length > 0) {
        // A change that changes nothing leaves the one before it to be taken back.
        if (storeKeys.length === 0) await db.bulkUndo.clear();
        await db.bulkUndo.add({ change, at: now, entries });
      }
      storeKeys.push(...entries.map(({ storeKey }) => storeKey));
      sum.changed += marked.changed;
      sum.same += marked.same;
      sum.full += marked.full;
      sum.gone += batch.filter((key) => key === undefined).length;
      beat(Math.min(keys.length, at + batchSize));
    }
    return { ...sum, storeKeys };
  });
}
