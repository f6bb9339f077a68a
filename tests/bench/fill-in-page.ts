export interface DeskSize {
  stores: number;
  /** looks at the one offer of each store, on as many days */
  snapshotsEach: number;
}

/**
 * Runs in a page of the extension: copies the one store kept there so many times, each with a name, ids and figures of its own, every
 * fiftieth with words of the buyer.
 */
export async function fillInPage({ stores, snapshotsEach }: DeskSize): Promise<void> {
  const towns = ['义乌', '宁波', '台州', '东莞', '佛山', '泉州', '青岛', '温州', '绍兴', '中山'];
  const goods = ['纸盒', '灯具', '制衣', '五金', '玩具', '箱包', '塑胶', '文具', '陶瓷', '渔具'];
  const bands = ['low', 'guarded', 'unclear', 'high', 'stop'];
  const happened = (target: EventTarget, name: string) => new Promise((done) => target.addEventListener(name, done));
  const [found] = await indexedDB.databases();
  const opening = indexedDB.open(found?.name ?? '');
  await happened(opening, 'success');
  const database = opening.result;
  const first = async (table: string) => {
    const reading = database.transaction(table).objectStore(table).getAll(null, 1);
    await happened(reading, 'success');
    return reading.result[0] as Record<string, unknown>;
  };
  const [store, offer, snapshot] = [await first('stores'), await first('offers'), await first('snapshots')];
  const tables = ['stores', 'aliases', 'offers', 'snapshots', 'marks', 'notes'];
  const write = (start: number, end: number) => {
    const writing = database.transaction(tables, 'readwrite', { durability: 'relaxed' });
    const [ofStores, aliases, offers, snapshots, marks, notes] = tables.map((table) => writing.objectStore(table));
    for (let index = start; index < end; index += 1) {
      const memberId = `b2b-${String(3_300_000_000_000 + index)}`;
      const storeKey = `m:${memberId}`;
      const offerId = String(800_000_000_000 + index);
      const lastSeenAt = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
      const companyName = `${towns[index % 10] ?? ''}示例${goods[Math.floor(index / 10) % 10] ?? ''}${String(index)}有限公司`;
      const brief = {
        ...(store.brief as object),
        band: bands[index % 5],
        score: (index * 7) % 101,
        membershipYears: index % 17,
        repeatRate: (index % 83) / 100,
        location: towns[(index * 3) % 10],
      };
      const ids = { memberId, loginId: `login${String(index)}`, shopHost: null };
      ofStores?.put({ ...store, ...ids, storeKey, companyName, lastSeenAt, brief });
      aliases?.put({ id: storeKey, storeKey });
      offers?.put({ ...offer, offerId, storeKey, snapshotId: `${offerId}-0`, lastReadAt: lastSeenAt });
      for (let at = 0; at < snapshotsEach; at += 1) {
        const readAt = new Date(Date.UTC(2026, 0, 1 + at)).toISOString();
        snapshots?.put({ ...snapshot, id: `${offerId}-${String(at)}`, storeKey, offerId, readAt });
      }
      if (index % 50 === 0) {
        const word = { storeKey, updatedAt: lastSeenAt };
        marks?.put({
          ...word,
          rating: (index % 5) + 1,
          tags: ['sample'],
          aspects: {},
          blacklist: null,
          quietFor: null,
        });
        notes?.put({ ...word, text: `asked for a sample on day ${String(index % 365)}` });
      }
    }
    return happened(writing, 'complete');
  };
  // Two transactions at a time: the page makes the rows of one while the browser writes the other.
  let writing: Promise<unknown>[] = [];
  for (let start = 0; start < stores; start += 200) {
    writing = [...writing, write(start, Math.min(start + 200, stores))];
    if (writing.length > 1) await writing.shift();
  }
  await Promise.all(writing);
  database.close();
}
