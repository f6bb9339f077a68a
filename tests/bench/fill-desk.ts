import { oldStore } from '../app/invented';
import type { TestBrowser } from '../e2e/browser';
import { visitOn } from '../e2e/past-visits';

/** Keeps so many stores, each with a name of its own, an offer and so many snapshots, as copies of one that was read. */
export async function fillDesk(browser: TestBrowser, stores: number, snapshotsEach: number): Promise<void> {
  await visitOn(browser, '2026-06-01', oldStore);
  await browser.backstage.evaluate(
    async ({ stores, snapshotsEach }) => {
      const towns = ['义乌', '宁波', '台州', '东莞', '佛山', '泉州', '青岛', '温州', '绍兴', '中山'];
      const goods = ['纸盒', '灯具', '制衣', '五金', '玩具', '箱包', '塑胶', '文具', '陶瓷', '渔具'];
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
      for (let start = 0; start < stores; start += 500) {
        const writing = database.transaction(tables, 'readwrite', { durability: 'relaxed' });
        for (let index = start; index < Math.min(start + 500, stores); index += 1) {
          const storeKey = `m:b2b-${String(3_300_000_000_000 + index)}`;
          const offerId = String(800_000_000_000 + index);
          const lastSeenAt = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
          const companyName = `${towns[index % 10] ?? ''}示例${goods[Math.floor(index / 10) % 10] ?? ''}${String(index)}有限公司`;
          const ids = { memberId: storeKey.slice(2), loginId: `login${String(index)}`, shopHost: null };
          writing.objectStore('stores').put({ ...models.stores, ...ids, storeKey, companyName, lastSeenAt });
          writing.objectStore('offers').put({ ...models.offers, offerId, storeKey, snapshotId: `${offerId}-0` });
          for (let at = 0; at < snapshotsEach; at += 1) {
            const readAt = new Date(Date.UTC(2026, 0, 1 + at)).toISOString();
            writing
              .objectStore('snapshots')
              .put({ ...models.snapshots, id: `${offerId}-${String(at)}`, storeKey, offerId, readAt });
          }
        }
        await new Promise((resolve) => writing.addEventListener('complete', resolve));
      }
      database.close();
    },
    { stores, snapshotsEach },
  );
}
