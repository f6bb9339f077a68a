import type { Database } from '../database';
import type { SharedRow, UndoRow } from '../rows';
import { storesRungBy } from '../share/stores-here';
import type { AnyTable } from './tables';
import { recordMark } from './record-mark';

/** One write of an import: what stands under the key now, and what will; `after` null deletes. */
export interface Write {
  key: IDBValidKey;
  before: object | null;
  after: object | null;
}

/** Writes records and notes what they replace, inside the caller's transaction: both are on disk or neither. */
export async function writeWithUndo(db: Database, table: AnyTable, writes: Write[]): Promise<void> {
  if (writes.length === 0) return;
  await table.bulkPut(writes.flatMap(({ after }) => after ?? []));
  await table.bulkDelete(writes.flatMap(({ key, after }) => (after === null ? [key] : [])));
  const entries = writes.map(({ key, before, after }) => ({ key, before, after: after && recordMark(after) }));
  await db.undo.add({ table: table.name, entries });
}

/** How an undo went: records put back, and records left because they were changed since. */
export interface Undone {
  undone: number;
  left: number;
  /** stores whose marks, answers, payments or corrections were put back: their verdict may be another */
  storeKeys: string[];
}

const judged = ['marks', 'checklists', 'payments', 'corrections'];

/** The store a record is of. */
const storeOf = (row: object): string[] =>
  'storeKey' in row && typeof row.storeKey === 'string' ? [row.storeKey] : [];

async function undoEntries(db: Database, table: AnyTable, { entries }: UndoRow): Promise<Undone> {
  const now = await table.bulkGet(entries.map(({ key }) => key));
  const intact = entries.filter(({ after }, at) => {
    const row = now[at];
    return (row === undefined ? null : recordMark(row)) === after;
  });
  await table.bulkPut(intact.flatMap(({ before }) => before ?? []));
  await table.bulkDelete(intact.flatMap(({ key, before }) => (before === null ? [key] : [])));
  if (table.name === 'shared') {
    const current = new Map(entries.map(({ key }, at) => [key, now[at]]));
    const words = intact.flatMap(({ key, before }) => [before ?? [], current.get(key) ?? []].flat()) as SharedRow[];
    return { undone: intact.length, left: entries.length - intact.length, storeKeys: await storesRungBy(db, words) };
  }
  const storeKeys = judged.includes(table.name) ? now.flatMap((row) => (row ? storeOf(row) : [])) : [];
  return { undone: intact.length, left: entries.length - intact.length, storeKeys };
}

/**
 * Takes the last import or restore back, in one transaction. A record that was changed since stays as it is: the buyer's newer word
 * counts. Null when there is none to take back.
 */
export async function undoImport(db: Database): Promise<Undone | null> {
  return db.dexie.transaction('rw', db.dexie.tables, async () => {
    if (!(await db.fileNotes.get('import'))) return null;
    const sum: Undone = { undone: 0, left: 0, storeKeys: [] };
    for (const id of (await db.undo.toCollection().primaryKeys()).toReversed()) {
      const row = await db.undo.get(id);
      if (!row) continue;
      const { undone, left, storeKeys } = await undoEntries(db, db.dexie.table<object, IDBValidKey>(row.table), row);
      sum.undone += undone;
      sum.left += left;
      sum.storeKeys.push(...storeKeys);
    }
    await db.undo.clear();
    await db.fileNotes.delete('import');
    return { ...sum, storeKeys: [...new Set(sum.storeKeys)] };
  });
}
