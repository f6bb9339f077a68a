import { judged, testContext } from '../test-context';
import { expect, it } from 'vitest';
import { changeMark } from '@/app/change-mark';
import { followStores } from '@/app/desk/follow-stores';
import { createStoreIndex } from '@/app/desk/store-index';
import { recordPayment } from '@/app/record-payment';
import { visit } from '@/app/visit';
import { everyStore } from '@/domain/store-line';
import { invented, oldStore } from '../invented';
import { silentNews } from './silent-news';

/** An index that follows a database with one store, and its line as it is now. */
async function followed() {
  const context = testContext();
  const view = judged(await visit(context, { writeId: 'v', reading: invented(oldStore) }));
  const index = createStoreIndex();
  const stop = await followStores(context.database, index, context.now, silentNews);
  const only = () => index.page(everyStore, 0, 10).lines[0];
  return { context, view, only, stop };
}

it('shows a store as it was judged, with what was read of it', async () => {
  const { view, only, stop } = await followed();
  expect(only()).toMatchObject({
    storeKey: view.storeKey,
    companyName: oldStore.companyName,
    brief: { band: view.assessment.band, score: view.assessment.score, membershipYears: oldStore.membershipYears },
    blacklisted: null,
    colleagues: [],
  });
  stop();
});

it('follows a blacklist entry, and the verdict that comes of it', async () => {
  const { context, view, only, stop } = await followed();
  const blacklist = { reason: 'sent stones', at: context.now(), expires: null };
  await changeMark(context, { writeId: 'b', storeKey: view.storeKey, change: { blacklist } });
  await expect.poll(only).toMatchObject({ blacklisted: 'sent stones', brief: { band: 'stop' } });
  stop();
});

it('adds open payments up and lets delivered ones go', async () => {
  const { context, view, only, stop } = await followed();
  const payment = {
    id: 'p',
    storeKey: view.storeKey,
    amount: { amount: 500, currency: 'USD' as const },
    channel: 'bank' as const,
    paidAt: context.now(),
    deliveredAt: null,
  };
  await recordPayment(context, { payment });
  await expect.poll(only).toMatchObject({ exposure: [{ amount: 500, currency: 'USD' }] });
  await recordPayment(context, { payment: { ...payment, deliveredAt: context.now() } });
  await expect.poll(only).toMatchObject({ exposure: [] });
  stop();
});

it('keeps a change that comes while the stores are still being read', async () => {
  const context = testContext();
  const view = judged(await visit(context, { writeId: 'v', reading: invented(oldStore) }));
  const index = createStoreIndex();
  const following = followStores(context.database, index, context.now, silentNews);
  await changeMark(context, { writeId: 'r', storeKey: view.storeKey, change: { rating: 2 } });
  const stop = await following;
  await expect.poll(() => index.page(everyStore, 0, 10).lines[0]?.rating).toBe(2);
  stop();
});

const seenAt = (at: number) => `2026-11-01T08:00:${String(at % 7).padStart(2, '0')}.000Z`;

/** So many stores that were only seen, many at the same moment. */
async function withSeenStores(count: number) {
  const context = testContext();
  const rows = Array.from({ length: count }, (_, at) => ({
    storeKey: `m:seen-${String(at).padStart(4, '0')}`,
    memberId: `seen-${String(at)}`,
    loginId: null,
    shopHost: null,
    companyName: null,
    firstSeenAt: seenAt(at),
    lastSeenAt: seenAt(at),
  }));
  await context.database.stores.bulkAdd(rows);
  return { context, keys: rows.map(({ storeKey }) => storeKey) };
}

it('reads every store once, a screen of them first, and tells of more without telling of a change', async () => {
  const { context, keys } = await withSeenStores(1150);
  const index = createStoreIndex();
  const told: number[] = [];
  let changes = 0;
  const stop = await followStores(context.database, index, context.now, {
    ...silentNews,
    more: () => told.push(index.page(everyStore, 0, 0).known),
    changed: () => {
      changes += 1;
    },
  });
  expect(told).toEqual([100, 1150]);
  expect(index.keys(everyStore).toSorted()).toEqual(keys);
  expect(changes).toBe(0);
  stop();
});

it('reads all again after a change of so many that none is named, and lets those go that went', async () => {
  const { context, keys } = await withSeenStores(60);
  const { database, now } = context;
  const index = createStoreIndex();
  let heard = (): void => undefined;
  const stop = await followStores(database, index, now, {
    ...silentNews,
    changed: () => {
      heard();
    },
  });
  const following = async (change: () => Promise<unknown>) => {
    const done = new Promise<void>((resolve) => {
      heard = resolve;
    });
    await change();
    await done;
  };
  const mark = { rating: 4, tags: [], blacklist: null, quietFor: null, updatedAt: now() };
  await following(() => database.marks.bulkAdd(keys.map((storeKey) => ({ ...mark, storeKey }))));
  expect(index.keys({ ...everyStore, only: 'rated' })).toHaveLength(60);
  await following(() => database.stores.clear());
  expect(index.page(everyStore, 0, 10)).toMatchObject({ total: 0, known: 0, loading: false });
  stop();
});

it('says so when a change cannot be read', async () => {
  const { context } = await withSeenStores(1);
  const index = createStoreIndex();
  const failures: unknown[] = [];
  const news = { ...silentNews, failed: (error: unknown) => failures.push(error) };
  const stop = await followStores(context.database, index, context.now, news);
  const { bulkGet } = context.database.stores;
  context.database.stores.bulkGet = () =>
    bulkGet.call(context.database.stores, []).then(() => Promise.reject(new Error('gone')));
  await context.database.marks.put({
    storeKey: 'm:seen-0000',
    rating: 1,
    tags: [],
    blacklist: null,
    quietFor: null,
    updatedAt: context.now(),
  });
  await expect.poll(() => failures).toHaveLength(1);
  stop();
});
