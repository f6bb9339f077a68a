import type { Database } from '../database';
import type { AuthorRow, StoreRow } from '../rows';
import { findListsHere, withoutListsHere } from '../share/lists-here';
import { joinRows } from './joins';
import { writeWithUndo, type Write } from './journal';
import { findLocalKeys, underLocalKey, type LocalKeys } from './local-keys';
import { sameRecord } from './record-mark';
import { backedUpTables, getAll, keyOf, type AnyTable } from './tables';

/** What a restore does to one table: records that are new here, records it changes, and records that are here already. */
export interface TableChange {
  table: string;
  added: number;
  changed: number;
  same: number;
}

/** The last of several records under one key, joined: a file may name a record twice. */
function once(table: AnyTable, rows: object[]): Map<string, object> {
  const byKey = new Map<string, object>();
  for (const row of rows) {
    const key = JSON.stringify(keyOf(table, row));
    const before = byKey.get(key);
    byKey.set(key, before ? joinRows(table.name, before, row) : row);
  }
  return byKey;
}

async function writesOf(
  table: AnyTable,
  staged: object[],
  keys: LocalKeys,
): Promise<{ writes: Write[]; same: number }> {
  const rows = [
    ...once(
      table,
      staged.map((row) => underLocalKey(table.name, row, keys)),
    ).values(),
  ];
  const rowKeys = rows.map((row) => keyOf(table, row) ?? '');
  const kept = await getAll(table, rowKeys);
  const writes = rows.flatMap((row, at): Write[] => {
    const before = kept[at] ?? null;
    const after = before === null ? row : joinRows(table.name, before, row);
    const isSame = before !== null && sameRecord(before, after);
    return isSame ? [] : [{ key: rowKeys[at] ?? '', before, after }];
  });
  return { writes, same: rows.length - writes.length };
}

/** Goes through every staged batch of one table, the first put away first. */
async function eachBatch(db: Database, name: string, use: (rows: object[]) => Promise<void>): Promise<void> {
  for (const id of await db.staged.where({ table: name }).primaryKeys()) {
    const batch = await db.staged.get(id);
    if (batch) await use(batch.rows);
  }
}

/** Joins what is staged with what is here, table by table, inside the caller's transaction; `write` false only counts. */
async function join(db: Database, write: boolean, beat: (done: number) => void): Promise<TableChange[]> {
  const keys: LocalKeys = new Map();
  await eachBatch(db, 'stores', (rows) => findLocalKeys(db, rows as StoreRow[], keys));
  const listed = new Set<string>();
  await eachBatch(db, 'authors', (rows) => findListsHere(db, rows as AuthorRow[], listed));
  const changes: TableChange[] = [];
  let done = 0;
  for (const table of backedUpTables(db)) {
    const change: TableChange = { table: table.name, added: 0, changed: 0, same: 0 };
    await eachBatch(db, table.name, async (rows) => {
      const { writes, same } = await writesOf(table, withoutListsHere(table.name, rows, listed), keys);
      if (write) await writeWithUndo(db, table, writes);
      change.added += writes.filter(({ before }) => before === null).length;
      change.changed += writes.filter(({ before }) => before !== null).length;
      change.same += same;
      beat((done += rows.length));
    });
    if (change.added + change.changed + change.same > 0) changes.push(change);
  }
  return changes;
}

/** What applying the staged records would do, without doing it. */
export async function previewRestore(db: Database, beat: (done: number) => void): Promise<TableChange[]> {
  return db.dexie.transaction('r', db.dexie.tables, async () => join(db, false, beat));
}

/**
 * Applies the staged records in one transaction: a browser that is killed, a full disk or a `beat` that throws leaves the database as it
 * was. What is here is joined with what comes, never overwritten; `undoImport` takes it back.
 */
export async function applyRestore(
  db: Database,
  from: { name: string; settings: object | null; now: string },
  beat: (done: number) => void,
): Promise<TableChange[]> {
  return db.dexie.transaction('rw', db.dexie.tables, async () => {
    await db.undo.clear();
    const changes = await join(db, true, beat);
    await db.staged.clear();
    await db.fileNotes.put({ id: 'import', at: from.now, name: from.name });
    if (from.settings)
      await db.fileNotes.put({ id: 'settings', at: from.now, name: from.name, settings: from.settings });
    return changes;
  });
}
