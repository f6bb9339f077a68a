import type { TestBrowser } from '../e2e/browser';

/** Keeps so many more stores, each with an offer and a snapshot, as copies of the one that is kept already. */
export async function fillStores(browser: TestBrowser, count: number): Promise<void> {
  await browser.backstage.evaluate(async (count) => {
    const [found] = await indexedDB.databases();
    const opening = indexedDB.open(found?.name ?? '');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const database = opening.result;
    const tables = ['stores', 'offers', 'snapshots'];
    const models: Record<string, Record<string, unknown>> = {};
    for (const table of tables) {
      const reading = database.transaction(table).objectStore(table).getAll(null, 1);
      await new Promise((resolve) => reading.addEventListener('success', resolve));
      models[table] = reading.result[0] as Record<string, unknown>;
    }
    for (let start = 0; start < count; start += 500) {
      const writing = database.transaction(tables, 'readwrite');
      for (let index = start; index < Math.min(start + 500, count); index += 1) {
        const ids = {
          storeKey: `member:b2b-${index}`,
          offerId: String(800_000_000_000 + index),
          id: `snapshot-${index}`,
          snapshotId: `snapshot-${index}`,
        };
        for (const table of tables) {
          const own = Object.entries(ids).filter(([key]) => key in (models[table] ?? {}));
          writing.objectStore(table).put({ ...models[table], ...Object.fromEntries(own) });
        }
      }
      await new Promise((resolve) => writing.addEventListener('complete', resolve));
    }
    database.close();
  }, count);
}
