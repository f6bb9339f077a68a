import type { Table } from 'dexie';

/** Rows fetched at once: few enough that reading one page never holds up the machine. */
const pageSize = 50;

/** All rows of a table in the order of their keys, fetched page by page; each page is a short transaction of its own. */
export async function* rowsOf<Row>(table: Table<Row, string>): AsyncGenerator<Row> {
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? table.orderBy(':id') : table.where(':id').above(after);
    const keys = await range.limit(pageSize).primaryKeys();
    const rows = await table.bulkGet(keys);
    yield* rows.filter((row) => row !== undefined);
    after = keys.at(-1);
    if (keys.length < pageSize) return;
  }
}
