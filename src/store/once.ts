import type { Database } from './database';

const keptFor = 24 * 60 * 60 * 1000;

/**
 * Notes a write inside the caller's transaction; false when this very write was done before and the caller must change nothing.
 * Keys are kept for a day: a sender gives up after seconds.
 */
export async function isFirst(db: Database, writeId: string, now: string): Promise<boolean> {
  if (await db.writes.get(writeId)) return false;
  await db.writes.add({ writeId, at: now });
  await db.writes
    .where('at')
    .below(new Date(Date.parse(now) - keptFor).toISOString())
    .delete();
  return true;
}
