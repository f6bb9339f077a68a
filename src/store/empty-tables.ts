import type { Database } from './database';

/** Records kept, by kind. */
export const countedTables = ['stores', 'offers', 'snapshots', 'marks', 'notes', 'payments'] as const;
export type KeptCounts = Record<(typeof countedTables)[number], number>;

export async function countKept(db: Database): Promise<KeptCounts> {
  const counts = await Promise.all(countedTables.map(async (name) => [name, await db[name].count()] as const));
  return Object.fromEntries(counts) as KeptCounts;
}

/** Empties every table in one transaction: all of it is gone, or nothing. */
export async function emptyTables(db: Database): Promise<void> {
  const { tables } = db.dexie;
  await db.dexie.transaction('rw', tables, async () => {
    await Promise.all(tables.map((table) => table.clear()));
  });
}
