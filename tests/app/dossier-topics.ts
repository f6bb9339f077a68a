import { expect } from 'vitest';
import { localAsk } from '@/app/answer';
import type { Handlers } from '@/app/handlers';
import type { PageFacts } from '@/domain/page-facts';
import { invented, nameless, oldStore } from './invented';

const storeKey = 'm:b2b-2200000000001abcde';
const on = (day: string) => `${day}T08:00:00.000Z`;

/** A way to visit pages of the old store on days of our choice. */
function visitor(handlers: Handlers) {
  const ask = localAsk(handlers);
  const visit = (day: string, facts: Partial<PageFacts>) =>
    ask('visit', { writeId: `visit-${day}-${facts.offerId ?? ''}`, reading: invented(facts, { readAt: on(day) }) });
  return { ask, visit };
}

/** Tells what changed, offers with their newest price, and other shops of the company. */
export async function tellsDossier(handlers: Handlers): Promise<void> {
  const { ask, visit } = visitor(handlers);
  expect(await ask('dossier', { storeKey, offers: 10 })).toEqual({ ok: false, error: 'unknown-store' });
  await visit('2026-10-01', oldStore);
  await visit('2026-10-09', { ...oldStore, repeatRate: 0.23, badges: ['trustpass'] });
  await visit('2026-10-20', oldStore);
  await visit('2026-10-21', { ...oldStore, offerId: '600000000002', priceTiers: [{ minQuantity: 5, price: 0.085 }] });
  const twin = { ...nameless, memberId: 'b2b-2200000000009fffff', offerId: '600000000009' };
  await visit('2026-10-22', twin);
  const reply = await ask('dossier', { storeKey, offers: 1 });
  const told = reply.ok ? reply.answer : null;
  expect(told).toMatchObject({ storeKey, loginId: '示例包装', offersInAll: 2, looks: 4 });
  expect(told?.offers).toMatchObject([
    { offerId: '600000000002', price: { price: 0.085, basis: 'first tier', unit: '个' } },
  ]);
  const log = told?.changes.map(({ at, kind, from, to }) => [at.slice(8, 10), kind, from, to]);
  expect(log).toContainEqual(['09', 'badge lost', 'super-factory', null]);
  expect(log).toContainEqual(['09', 'dropped', 0.52, 0.23]);
  expect(log).toContainEqual(['20', 'badge gained', null, 'super-factory']);
  expect(log?.[0]?.[0]).toBe('20');
  expect(told?.signals.find(({ fact }) => fact === 'repeatRate')?.points.map(({ value }) => value)).toEqual([
    0.52, 0.23, 0.52, 0.52,
  ]);
  expect(told?.otherShops).toMatchObject([{ storeKey: 'm:b2b-2200000000009fffff', sure: false, blacklisted: null }]);
}

/** Lists the first reviews of a store in the order asked for, with how many there are and who wrote them. */
export async function listsReviews(handlers: Handlers): Promise<void> {
  const { ask, visit } = visitor(handlers);
  expect(await ask('reviews', { storeKey, order: 'newest', wanted: 5 })).toEqual({ ok: false, error: 'unknown-store' });
  const by = (buyer: string, date: string | null, stars: number | null, systemMade = false) => ({
    ...{ date, stars, text: `${buyer} 写的评价`, buyer, quantity: 1 },
    ...(systemMade && { systemMade: true as const }),
  });
  await visit('2026-10-20', {
    ...oldStore,
    reviewCount: 90,
    reviews: [by('a***1', '2026-10-02', 5), by('b***2', '2026-09-01', 2)],
  });
  await visit('2026-10-21', {
    ...oldStore,
    ...{ offerId: '600000000002', title: '瓦楞纸箱', reviewCount: 10 },
    reviews: [by('c***3', null, null), by('d***4', '2026-10-10', 1, true)],
  });
  const told = async (order: 'newest' | 'worst', wanted: number) => {
    const reply = await ask('reviews', { storeKey, order, wanted });
    return reply.ok ? reply.answer : null;
  };
  expect((await told('newest', 9))?.reviews.map(({ buyer }) => buyer)).toEqual(['d***4', 'a***1', 'b***2', 'c***3']);
  expect((await told('worst', 9))?.reviews.map(({ buyer }) => buyer)).toEqual(['b***2', 'a***1', 'c***3', 'd***4']);
  expect(await told('newest', 1)).toMatchObject({
    reviews: [{ buyer: 'd***4', systemMade: true, offerTitle: '瓦楞纸箱' }],
    ...{ seen: 4, systemMade: 1, stars: [0, 1, 0, 0, 1], shown: { count: 100, at: on('2026-10-20') } },
  });
  expect(await ask('reviews', { storeKey, order: 'newest', wanted: 0 })).toEqual({ ok: false, error: 'refused' });
}

/** Tells each day's ladder with the rate that held then; a content that came back is a look of its own. */
export async function tellsPrices(handlers: Handlers): Promise<void> {
  const { ask, visit } = visitor(handlers);
  expect(await ask('price-history', { offerId: '600000000001' })).toMatchObject({ answer: { looks: [], title: null } });
  await visit('2026-10-20', oldStore);
  await visit('2026-11-05', {
    ...oldStore,
    priceTiers: [
      { minQuantity: 500, price: 1 },
      { minQuantity: 100, price: 1.1 },
    ],
  });
  await visit('2026-11-19', oldStore);
  const rate = { currency: 'USD' as const, cny: 7.05, date: '2026-11-19', origin: 'buyer' as const };
  await ask('change-settings', { change: { rates: [rate] } });
  const reply = await ask('price-history', { offerId: '600000000001' });
  const looks = reply.ok ? reply.answer.looks : [];
  expect(reply).toMatchObject({ answer: { currency: 'USD', unit: '个', title: oldStore.title } });
  expect(looks.map(({ at, tiers }) => [at.slice(0, 10), tiers.map(({ price }) => price)])).toEqual([
    ['2026-10-20', [1.2]],
    ['2026-11-05', [1.1, 1]],
    ['2026-11-19', [1.2]],
  ]);
  expect(looks.map(({ rate }) => [rate?.cny, rate?.isLater])).toEqual([
    [7.2, true],
    [7.2, false],
    [7.05, false],
  ]);
  expect(await ask('price-history', { offerId: 'x' })).toEqual({ ok: false, error: 'refused' });
}

/** Holds a price beside like offers of other stores, and tells the oldest trace of the offer. */
export async function tellsPeers(handlers: Handlers): Promise<void> {
  const { ask, visit } = visitor(handlers);
  const review = { date: '2025-03-04', stars: 5, text: '很好', buyer: 'a***1', quantity: 1 };
  await visit('2026-10-20', { ...oldStore, reviews: [review] });
  const history = async () => {
    const reply = await ask('price-history', { offerId: '600000000001' });
    return reply.ok ? reply.answer : null;
  };
  expect(await history()).toMatchObject({ peers: null, since: { day: '2025-03-04', from: 'review' } });
  const others = [2.9, 3, 3.1, 3];
  for (const [at, price] of others.entries()) {
    const offerId = `70000000000${String(at)}`;
    const ids = { memberId: `b2b-220000000000${String(at)}ddddd`, companyName: `示例市第${String(at)}包装厂` };
    const priceTiers = [{ minQuantity: 50, price }];
    await visit('2026-10-21', { ...nameless, ...ids, offerId, title: '包装纸盒 定制印刷 加厚', priceTiers });
  }
  await visit('2026-10-22', {
    ...nameless,
    memberId: 'b2b-2200000000009eeeee',
    offerId: '700000000009',
    title: '保温杯',
  });
  expect(await history()).toMatchObject({ peers: { usual: 3, below: 0.6, isFar: true, compared: 4 } });
}

/** Puts stores and offers side by side, says what was not read, and says of which store nothing is kept. */
export async function compares(handlers: Handlers): Promise<void> {
  const { ask, visit } = visitor(handlers);
  await visit('2026-10-01', oldStore);
  const young = { companyName: '示例市样品商行', memberId: 'b2b-2200000000003ccccc', membershipYears: 1 };
  await visit('2026-10-02', { ...young, offerId: '600000000003' });
  await ask('change-mark', { writeId: 'write-0009', storeKey, change: { rating: 4, note: 'fast' } });
  const subjects = [
    { storeKey, offerId: '600000000001' },
    { storeKey: `m:${young.memberId}`, offerId: null },
  ];
  const reply = await ask('compare', { subjects });
  expect(reply).toMatchObject({
    ok: true,
    answer: [
      {
        storeKey,
        title: oldStore.title,
        cells: {
          membershipYears: { shown: '6', number: 6 },
          priceTiers: { shown: 'from 100: CNY 1.2' },
          guarantees: { shown: 'returns within 7 days 7天无理由退货, shipped within 48 hours 48小时发货' },
          rating: { shown: '4 / 5' },
        },
      },
      { title: null, companyName: young.companyName, cells: { repeatRate: { shown: null }, rating: { shown: '' } } },
    ],
  });
  const refused = { ok: false, error: 'refused' };
  expect(await ask('compare', { subjects: subjects.slice(0, 1) })).toEqual(refused);
  expect(
    await ask('compare', {
      subjects: Array.from({ length: 7 }, () => subjects[1] ?? subjects[0]).filter((one) => one !== undefined),
    }),
  ).toEqual(refused);
  const stranger = { storeKey: 'm:b2b-2200000000008eeeee', offerId: null };
  const three = await ask('compare', { subjects: [...subjects, stranger] });
  expect(three).toMatchObject({ ok: true, answer: [{ storeKey }, {}, null] });
}
