import type { Database } from './database';

/** Empties every table in one transaction: all of it is gone, or nothing. */
export async function emptyTables(db: Database): Promise<void> {
  const { tables } = db.dexie;
  await db.dexie.transaction('rw', tables, async () => {
    await Promise.all(tables.map((table) => table.clear()));
  });
}
