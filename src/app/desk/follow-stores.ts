import type { Database } from '@/store/database';
import { changedStores } from '@/store/changed-stores';
import { allLines, linesFor } from './lines';
import type { StoreIndex } from './store-index';

/**
 * Fills an index with every store kept and follows every later change, made in whatever tab. `changed` is called after each step.
 * Rejects when the database cannot be read. The result of the promise ends it.
 */
export async function followStores(
  db: Database,
  index: StoreIndex,
  now: () => string,
  changed: () => void,
): Promise<() => void> {
  const stop = changedStores(db, (keys) => {
    void linesFor(db, keys, now()).then((lines) => {
      const fresh = lines.filter((line) => line !== null);
      index.put(fresh);
      keys.filter((_, at) => lines[at] === null).forEach((key) => index.remove(key));
      changed();
    });
  });
  for await (const lines of allLines(db, now())) {
    index.put(lines);
    changed();
  }
  index.setLoading(false);
  changed();
  return stop;
}
