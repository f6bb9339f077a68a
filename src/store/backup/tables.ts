import type { Table } from 'dexie';
import type { Database } from '../database';

/**
 * Tables no backup holds: keys of late retries, the health of the reading, what imports and bulk changes keep for their undo, and what a file cannot hold: a
 * key that cannot be read and the leave to read another file.
 */
export const leftOut: readonly string[] = [
  'writes',
  'health',
  'staged',
  'undo',
  'bulkUndo',
  'fileNotes',
  'ownKey',
  'subscriptions',
];

/** Ids first: they say under which key everything else belongs. */
const first = ['stores', 'aliases'];

export type AnyTable = Table<object, IDBValidKey>;

/** Every table with what the buyer wrote or saw, in the order it is restored in; one added to the database is among them by itself. */
export function backedUpTables(db: Database): AnyTable[] {
  const rank = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
  return db.dexie.tables
    .filter(({ name }) => !leftOut.includes(name))
    .toSorted((one, other) => rank(one.name) - rank(other.name));
}

const part = (row: object, name: string): unknown => (row as Record<string, unknown>)[name];

/** The key a record stands under in its table; undefined when a part of it is no key. */
export function keyOf({ schema }: Pick<AnyTable, 'schema'>, row: object): string | string[] | undefined {
  const { keyPath } = schema.primKey;
  const parts = (Array.isArray(keyPath) ? keyPath : [keyPath ?? '']).map((name) => part(row, name));
  if (!parts.every((one) => typeof one === 'string' && one !== '')) return undefined;
  return Array.isArray(keyPath) ? (parts as string[]) : (parts[0] as string);
}

/**
 * The records under some keys, as `bulkGet` gives them. Neighbours in the order of the database, as the records of a backup are, are read
 * by one request instead of one for each, unless too many strangers stand between them.
 */
export async function getAll(table: AnyTable, keys: (string | string[])[]): Promise<(object | undefined)[]> {
  const isInOrder = keys.every((key, at) => typeof key === 'string' && key >= String(keys[at - 1] ?? ''));
  const most = keys.length * 2;
  if (!isInOrder || most === 0) return table.bulkGet(keys);
  const between = table.where(':id').between(keys[0], keys.at(-1), true, true);
  const found = await between.limit(most).toArray();
  if (found.length === most) return table.bulkGet(keys);
  const byKey = new Map(found.map((row) => [keyOf(table, row), row]));
  return keys.map((key) => byKey.get(key));
}

const pageSize = 200;

/** All records of a table, page by page; each page is a short transaction of its own. */
export async function* allRows(table: AnyTable): AsyncGenerator<object> {
  let after: string | string[] | undefined;
  for (;;) {
    const range = after === undefined ? table.orderBy(':id') : table.where(':id').above(after);
    const rows = await range.limit(pageSize).toArray();
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = keyOf(table, last);
  }
}
