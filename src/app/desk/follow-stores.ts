import { everyStore } from '@/domain/store-line';
import type { Database } from '@/store/database';
import { changedStores } from '@/store/changed-stores';
import { allLines, linesFor } from './lines';
import type { StoreIndex } from './store-index';
import type { TableNews } from './table-protocol';

/** Changed stores looked up at once: searches must not wait for thousands. */
const mostAtOnce = 500;
/** The desk hears of every so many pages of rows: each time it reads and draws its rows again. */
const pagesTold = 10;

/**
 * Fills an index with every store kept and follows every later change, made in whatever tab; after a change of very many at once all are
 * read again. Rejects when the database cannot be read; `failed` is called when it cannot be read later on. The result of the promise
 * ends it.
 */
export async function followStores(
  db: Database,
  index: StoreIndex,
  now: () => string,
  news: TableNews,
): Promise<() => void> {
  const waiting = new Set<string>();
  /** stores that changed while all are being read: their lines are newer than those of the page they come with */
  const newer = new Set<string>();
  let [isStale, isWorking] = [true, true];

  const readChanged = async () => {
    while (waiting.size > 0) {
      const keys = [...waiting].slice(0, mostAtOnce);
      for (const key of keys) waiting.delete(key);
      const lines = await linesFor(db, keys, now());
      index.put(lines.filter((line) => line !== null));
      index.remove(keys.filter((_, at) => lines[at] === null));
      if (waiting.size > 0) news.more();
    }
  };
  const readAll = async () => {
    isStale = false;
    newer.clear();
    index.setLoading(true);
    const present = new Set<string>();
    let pages = 0;
    for await (const lines of allLines(db, now())) {
      index.put(lines.filter(({ storeKey }) => !newer.has(storeKey)));
      for (const { storeKey } of lines) present.add(storeKey);
      if (pages % pagesTold === 0) news.more();
      else index.prepare();
      pages += 1;
      await readChanged();
    }
    index.remove(index.keys(everyStore).filter((key) => !present.has(key) && !newer.has(key)));
    index.prepare();
    index.setLoading(false);
  };
  const work = async () => {
    while (isStale || waiting.size > 0) await (isStale ? readAll() : readChanged());
    isWorking = false;
  };
  const stop = changedStores(db, (keys) => {
    if (keys === null) isStale = true;
    for (const key of keys ?? []) {
      waiting.add(key);
      newer.add(key);
    }
    if (isWorking) return;
    isWorking = true;
    work().then(news.changed, news.failed);
  });
  await work();
  news.more();
  return stop;
}
