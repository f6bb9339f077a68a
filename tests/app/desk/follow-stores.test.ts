import { judged, testContext } from '../test-context';
import { expect, it } from 'vitest';
import { changeMark } from '@/app/change-mark';
import { followStores } from '@/app/desk/follow-stores';
import { createStoreIndex } from '@/app/desk/store-index';
import { recordPayment } from '@/app/record-payment';
import { visit } from '@/app/visit';
import { everyStore } from '@/domain/store-line';
import { invented, oldStore } from '../invented';

const unexpected = (error: unknown) => {
  throw error;
};

/** An index that follows a database with one store, and its line as it is now. */
async function followed() {
  const context = testContext();
  const view = judged(await visit(context, { writeId: 'v', reading: invented(oldStore) }));
  const index = createStoreIndex();
  const stop = await followStores(context.database, index, context.now, () => undefined, unexpected);
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
  const following = followStores(context.database, index, context.now, () => undefined, unexpected);
  await changeMark(context, { writeId: 'r', storeKey: view.storeKey, change: { rating: 2 } });
  const stop = await following;
  await expect.poll(() => index.page(everyStore, 0, 10).lines[0]?.rating).toBe(2);
  stop();
});
