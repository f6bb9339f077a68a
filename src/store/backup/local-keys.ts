import { storeKeysOf } from '@/domain/store-key';
import { contradicts } from '../aliases';
import type { Database } from '../database';
import type { StoreRow } from '../rows';

/** Where a backup's stores stand here, for those that stand under another key. */
export type LocalKeys = Map<string, string>;

/**
 * Finds the stores of a backup that are kept here under another of their ids, inside the caller's transaction. Nothing moves: the records
 * of the backup go to the key that is here, and the next page read of the store brings both under its strongest id.
 */
export async function findLocalKeys(db: Database, rows: StoreRow[], keys: LocalKeys): Promise<void> {
  const known = await db.stores.bulkGet(rows.map(({ storeKey }) => storeKey));
  const strangers = rows.filter((_, at) => known[at] === undefined);
  const ids = strangers.map((row) => [row.storeKey, ...storeKeysOf(row)]);
  const leads = await db.aliases.bulkGet(ids.flat());
  const leadTo = new Map(leads.flatMap((row) => (row ? [[row.id, row.storeKey] as const] : [])));
  for (const [at, row] of strangers.entries()) {
    for (const id of ids[at] ?? []) {
      const lead = leadTo.get(id);
      const here = lead === undefined ? undefined : await db.stores.get(lead);
      if (!here || here.storeKey === row.storeKey || contradicts(here, row)) continue;
      keys.set(row.storeKey, here.storeKey);
      break;
    }
  }
}

/** A record under the key its store has here; ids made of the store's key follow. What another buyer says stays under the key they gave. */
export function underLocalKey(table: string, row: object, keys: LocalKeys): object {
  if (table === 'shared') return row;
  const { storeKey, id } = row as { storeKey?: unknown; id?: unknown };
  const here = typeof storeKey === 'string' ? keys.get(storeKey) : undefined;
  if (here === undefined) return row;
  const startsWithKey = typeof id === 'string' && id.startsWith(`${String(storeKey)}/`);
  return { ...row, storeKey: here, ...(startsWithKey && { id: here + id.slice(String(storeKey).length) }) };
}
