import { Dexie, RangeSet, type ObservabilitySet } from 'dexie';
import type { Database } from './database';

/** Tables whose primary key is the store's. */
const keyedByStore = ['stores', 'marks', 'notes'];

/** Keys of rows that changed; null where so many changed at once that none is named. */
function changedKeys(parts: ObservabilitySet, table: string): string[] | null {
  const part = parts[table];
  if (!part) return [];
  const ranges = [...RangeSet(part)];
  if (ranges.some(({ from, to }) => from !== to)) return null;
  return ranges.flatMap(({ from }) => (typeof from === 'string' ? [from] : []));
}

/**
 * Calls back with the keys of stores whose row, mark, note, payments or checks changed, in this tab or another. Null: very many at once
 * (Dexie names no row of a write of fifty or more, nor of a table emptied), so that any may have changed or gone.
 */
export function changedStores(db: Database, changed: (keys: string[] | null) => void): () => void {
  const nameOf = (table: string) => `idb://${db.dexie.name}/${table}/`;
  const listen = (parts: ObservabilitySet) => {
    const [paid, checked] = [changedKeys(parts, nameOf('payments')), changedKeys(parts, nameOf('checklists'))];
    const named = keyedByStore.map((table) => changedKeys(parts, nameOf(table)));
    if (paid === null || checked === null || named.includes(null)) {
      changed(null);
      return;
    }
    const keys = named.flatMap((part) => part ?? []);
    void Promise.all([db.payments.bulkGet(paid), db.checklists.bulkGet(checked)]).then((tables) => {
      const all = new Set([...keys, ...tables.flat().flatMap((row) => (row ? [row.storeKey] : []))]);
      if (all.size > 0) changed([...all]);
    });
  };
  Dexie.on.storagemutated.subscribe(listen);
  return () => {
    Dexie.on.storagemutated.unsubscribe(listen);
  };
}
