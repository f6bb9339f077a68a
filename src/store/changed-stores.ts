import { Dexie, RangeSet, type ObservabilitySet } from 'dexie';
import type { Database } from './database';

/** Tables whose primary key is the store's. */
const keyedByStore = ['stores', 'marks', 'notes'];

function changedKeys(parts: ObservabilitySet, table: string): string[] {
  const part = parts[table];
  if (!part) return [];
  return [...RangeSet(part)].flatMap(({ from, to }) => (typeof from === 'string' && from === to ? [from] : []));
}

/**
 * Calls back with the keys of stores whose row, mark, note, payments or checks changed, in this tab or another. A change of a whole range of
 * keys (a table emptied) names none of them: whoever empties a table opens the page anew.
 */
export function changedStores(db: Database, changed: (keys: string[]) => void): () => void {
  const nameOf = (table: string) => `idb://${db.dexie.name}/${table}/`;
  const listen = (parts: ObservabilitySet) => {
    const keys = keyedByStore.flatMap((table) => changedKeys(parts, nameOf(table)));
    const paid = db.payments.bulkGet(changedKeys(parts, nameOf('payments')));
    const checked = db.checklists.bulkGet(changedKeys(parts, nameOf('checklists')));
    void Promise.all([paid, checked]).then((tables) => {
      const all = new Set([...keys, ...tables.flat().flatMap((row) => (row ? [row.storeKey] : []))]);
      if (all.size > 0) changed([...all]);
    });
  };
  Dexie.on.storagemutated.subscribe(listen);
  return () => {
    Dexie.on.storagemutated.unsubscribe(listen);
  };
}
