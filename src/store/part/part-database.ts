import type { Table } from 'dexie';
import { openDatabase, type Database } from '../database';
import { dropPart, partName } from './drop-part';

/** Tables with rows of single stores, and how those are found; what is not named here is no part of any one store. */
const byKey = ['stores', 'marks', 'notes'];
const byIndex = ['offers', 'payments', 'plans', 'corrections', 'checklists', 'shared'];
const byTime: Record<string, string> = { snapshots: '[storeKey+readAt]', memos: '[storeKey+at]' };

type AnyRows = Table<object, IDBValidKey>;

/** Rows written at once. */
const batchSize = 200;

async function rowsIn(db: Database, name: string, keys: readonly string[]): Promise<object[]> {
  const table = db.dexie.table(name) as AnyRows;
  const index = byTime[name];
  if (index === undefined)
    return table
      .where(byKey.includes(name) ? ':id' : 'storeKey')
      .anyOf(keys)
      .toArray();
  const rows = keys.map((key) => table.where(index).between([key, ''], [key, '\uffff']).toArray());
  return (await Promise.all(rows)).flat();
}

const copied = [...byKey, ...byIndex, ...Object.keys(byTime)];

/** One transaction to read them all, so that a store is copied as it is at one moment. */
async function copyStores(db: Database, part: Database, keys: readonly string[]): Promise<void> {
  const found = await db.dexie.transaction('r', copied, () =>
    Promise.all(copied.map(async (name) => [name, await rowsIn(db, name, keys)] as const)),
  );
  for (const [name, rows] of found) if (rows.length > 0) await part.dexie.table(name).bulkPut(rows);
}

/**
 * Lends `work` a database that holds some stores alone, with all that is kept of them, and deletes it afterwards. One at a time: the
 * caller sees to it. `beat` is called after each batch of stores and may throw to end it.
 */
export async function withPart<Result>(
  db: Database,
  storeKeys: readonly string[],
  beat: () => void,
  work: (part: Database) => Promise<Result>,
): Promise<Result> {
  await dropPart(db);
  const part = openDatabase(partName(db));
  try {
    for (let at = 0; at < storeKeys.length; at += batchSize) {
      beat();
      await copyStores(db, part, storeKeys.slice(at, at + batchSize));
    }
    return await work(part);
  } finally {
    part.dexie.close();
    await dropPart(db);
  }
}
