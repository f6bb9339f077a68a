import type { Database } from '@/store/database';
import { changedStores } from '@/store/changed-stores';
import { allLines, linesFor } from './lines';
import type { StoreIndex } from './store-index';

/**
 * Fills an index with every store kept and follows every later change, made in whatever tab. `changed` is called after each step.
 * Rejects when the database cannot be read; `failed` is called when it cannot be read later on. The result of the promise ends it.
 */
export async function followStores(
  db: Database,
  index: StoreIndex,
  now: () => string,
  changed: () => void,
  failed: (error: unknown) => void,
): Promise<() => void> {
  // A line that changed while the stores are being read is newer than the page of rows it comes with.
  const newer = new Set<string>();
  let loading = true;
  const stop = changedStores(db, (keys) => {
    if (loading) for (const key of keys) newer.add(key);
    linesFor(db, keys, now()).then((lines) => {
      index.put(lines.filter((line) => line !== null));
      keys.filter((_, at) => lines[at] === null).forEach((key) => index.remove(key));
      changed();
    }, failed);
  });
  for await (const lines of allLines(db, now())) {
    index.put(lines.filter(({ storeKey }) => !newer.has(storeKey)));
    changed();
  }
  loading = false;
  index.setLoading(false);
  changed();
  return stop;
}
