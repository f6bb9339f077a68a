import { Dexie, type ObservabilitySet } from 'dexie';
import type { Database } from './database';

/** Calls back when a view was kept or forgotten, in this tab or another; the result ends it. */
export function onViews(db: Database, changed: () => void): () => void {
  const listen = (parts: ObservabilitySet) => {
    if (`idb://${db.dexie.name}/views/` in parts) changed();
  };
  Dexie.on.storagemutated.subscribe(listen);
  return () => {
    Dexie.on.storagemutated.unsubscribe(listen);
  };
}
