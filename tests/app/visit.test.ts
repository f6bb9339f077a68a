import { describe, expect, it, vi } from 'vitest';
import { changeSettings } from '@/app/change-settings';
import { checkPayment } from '@/app/check-payment';
import { storeView } from '@/app/store-view';
import { visit } from '@/app/visit';
import { invented, nameless, nextDay, oldStore } from './invented';
import { judged, testContext } from './test-context';

const writeId = 'write-0001';
const payment = { order: { amount: 10_000, currency: 'USD' as const }, prepaidShare: 1, channel: 'bank' as const };

describe('a visit', () => {
  it('keeps the reading before it answers, and judges it', async () => {
    const context = testContext();
    const view = judged(await visit(context, { writeId, reading: invented(oldStore) }));
    expect(view.storeKey).toBe('m:b2b-2200000000001abcde');
    expect(view.notKept).toBeNull();
    expect(view.assessment.band).not.toBe('unclear');
    expect(view.payment.question).toEqual({
      order: { amount: 3000, currency: 'USD' },
      prepaidShare: 0.3,
      channel: 'escrow',
    });
    expect(await context.database.snapshots.count()).toBe(1);
    expect(await context.database.stores.get(view.storeKey)).toMatchObject({ companyName: oldStore.companyName });
  });

  it.each([
    ['https://shop1a2b3c4d5e6f7.1688.com', 'https://shop1a2b3c4d5e6f7.1688.com'],
    ['javascript:alert(1)', null],
    ['https://shop.1688.com.evil.net', null],
  ])('leads to a shop at %s: %s', async (shopUrl, expected) => {
    const view = await visit(testContext(), { writeId, reading: invented({ ...oldStore, shopUrl }) });
    expect(judged(view).shopUrl).toBe(expected);
  });

  it('stores the same content once, whatever the time and the tracking parameters', async () => {
    const context = testContext();
    await visit(context, { writeId, reading: invented(oldStore) });
    const url = 'https://detail.1688.com/offer/600000000001.html?spm=a1.b2&tracelog=x';
    await visit(context, { writeId: 'write-0002', reading: invented(oldStore, { readAt: nextDay, url }) });
    expect(await context.database.snapshots.count()).toBe(1);
    expect(await context.database.offers.get('600000000001')).toMatchObject({ lastReadAt: nextDay });
    await visit(context, { writeId: 'write-0003', reading: invented({ ...oldStore, membershipYears: 7 }) });
    expect(await context.database.snapshots.count()).toBe(2);
  });

  it('stores nothing of a wall and of a page it cannot judge', async () => {
    const context = testContext();
    const wall = await visit(context, { writeId, reading: invented({}, { pageKind: 'wall' }) });
    const search = await visit(context, { writeId, reading: invented(oldStore, { pageKind: 'search' }) });
    const shop = await visit(context, { writeId, reading: invented({ title: 'x' }, { pageKind: 'shop' }) });
    expect(wall).toEqual({ state: 'wall', language: 'en' });
    expect(search).toEqual({ state: 'unsupported', language: 'en', pageKind: 'search' });
    expect(shop).toEqual({ state: 'unsupported', language: 'en', pageKind: 'shop' });
    expect(await context.database.snapshots.count()).toBe(0);
    expect(await context.database.stores.count()).toBe(0);
  });

  it('does nothing when switched off, and answers in the language chosen', async () => {
    const context = testContext();
    await context.local.set('settings', { enabled: false, language: 'zh_CN' });
    expect(await visit(context, { writeId, reading: invented(oldStore) })).toEqual({ state: 'off', language: 'zh_CN' });
    expect(await context.database.snapshots.count()).toBe(0);
  });

  it('judges an offer that names no store as unclear, keeps nothing and says so', async () => {
    const context = testContext();
    const view = judged(await visit(context, { writeId, reading: invented(nameless) }));
    expect(view).toMatchObject({ storeKey: 'u:offer:600000000001', notKept: 'unidentified' });
    expect(view.assessment.band).toBe('unclear');
    expect(await context.database.snapshots.count()).toBe(0);
    const answer = await checkPayment(context, { storeKey: view.storeKey, offerId: view.offerId, payment });
    expect(answer.question).toEqual(payment);
  });

  it('judges a page whose reading finds the disk full, says so, and answers on', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const context = testContext();
    await visit(context, { writeId, reading: invented({ ...oldStore, offerId: '600000000002' }) });
    context.database.snapshots.hook('creating', () => {
      throw new DOMException('no space left', 'QuotaExceededError');
    });
    const view = judged(await visit(context, { writeId, reading: invented(oldStore) }));
    expect(view.notKept).toBe('storage-full');
    expect(view.assessment.band).not.toBe('unclear');
    expect(await context.database.snapshots.count()).toBe(1);
    expect(await context.database.offers.count()).toBe(1);
    const answer = await checkPayment(context, { storeKey: view.storeKey, offerId: view.offerId, payment });
    expect(answer.question).toEqual(payment);
    const again = judged(await storeView(context, { storeKey: view.storeKey, offerId: view.offerId }));
    expect(again).toMatchObject({ notKept: 'storage-full', offerId: '600000000001' });
    expect(complaint).toHaveBeenCalled();
    complaint.mockRestore();
  });

  it('is unclear when the buyer’s own list cannot be asked', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const context = testContext();
    context.database.dexie.close();
    const view = judged(await visit(context, { writeId, reading: invented(oldStore) }));
    expect(view).toMatchObject({ notKept: 'storage', assessment: { band: 'unclear' } });
    expect(await changeSettings(context, { change: {} })).toMatchObject({ enabled: true, rates: [{}, {}] });
    const again = await checkPayment(context, { storeKey: view.storeKey, offerId: view.offerId, payment });
    expect(again.question).toEqual(payment);
    complaint.mockRestore();
  });

  it('does not let a clock that runs ahead make a reading the newest for ever', async () => {
    const context = testContext();
    const view = judged(
      await visit(context, { writeId, reading: invented(oldStore, { readAt: '2099-01-01T00:00:00.000Z' }) }),
    );
    expect(view.readAt).toBe(context.now());
  });
});
