import type { Database } from '../database';
import { checkedRow } from './row-schemas';
import { backedUpTables, keyOf, type AnyTable } from './tables';

/** Records put away at once: few enough writes for a large file, little enough memory for one. */
const batchSize = 250;

/** What was found in a backup: records that can be restored, and those that hold no such thing as their table says. */
export interface Staged {
  rows: number;
  refused: number;
  settings: object | null;
}

/** Forgets what an earlier restore put away and did not get to apply. */
export async function clearStaged(db: Database): Promise<void> {
  await db.staged.clear();
}

/**
 * Checks the records of a backup and puts them away, to be looked at and then applied in one transaction. The tables of the buyer are not
 * touched: whatever ends this leaves them as they were. `beat` is called with the records done so far and may throw to end it.
 */
export async function stageRows(
  db: Database,
  rows: AsyncIterable<[string, object]>,
  beat: (done: number) => void,
): Promise<Staged> {
  await clearStaged(db);
  const tables = new Map<string, AnyTable>(backedUpTables(db).map((table) => [table.name, table]));
  const waiting = new Map<string, object[]>();
  const staged: Staged = { rows: 0, refused: 0, settings: null };
  let done = 0;
  for await (const [name, row] of rows) {
    done += 1;
    if (done % batchSize === 0) beat(done);
    if (name === 'settings') {
      staged.settings = row;
      continue;
    }
    const table = tables.get(name);
    const checked = table && checkedRow(name, row);
    if (!checked || keyOf(table, checked) === undefined) {
      staged.refused += 1;
      continue;
    }
    staged.rows += 1;
    const batch = waiting.get(name) ?? [];
    batch.push(checked);
    waiting.set(name, batch);
    if (batch.length >= batchSize) {
      await db.staged.add({ table: name, rows: batch });
      waiting.delete(name);
    }
  }
  for (const [name, batch] of waiting) await db.staged.add({ table: name, rows: batch });
  return staged;
}
