import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PageFacts, PageReview } from '@/domain/page-facts';
import { toSnapshot } from '@/domain/snapshot';
import { openDatabase, type Database } from '@/store/database';
import { keepReading } from '@/store/keep-reading';
import { lookUpKey } from '@/store/look-up';
import { reviewsPerStore } from '@/store/reviews';
import { firstDay, invented, nextDay, oldStore } from '../app/invented';

let count = 0;
const fresh = () => openDatabase(`reviews-${(count += 1)}`);
const storeKey = 'm:b2b-2200000000001abcde';
const review = (at: number, change: Partial<PageReview> = {}): PageReview => ({
  date: '2026-10-01',
  stars: 5,
  text: `第${at}条`,
  buyer: 'x***1',
  quantity: 2,
  ...change,
});
const many = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => review(from + at));

async function keep(db: Database, facts: Partial<PageFacts>, readAt = firstDay) {
  return keepReading(db, await toSnapshot(invented({ ...oldStore, ...facts }, { readAt })));
}

describe('reviews seen', () => {
  it('add up over the pages of the list and over visits, each once', async () => {
    const db = fresh();
    await keep(db, { reviewCount: 25, reviews: many(0, 10) });
    await keep(db, { reviewCount: 25, reviews: many(10, 20) });
    const recalled = await keep(db, { reviewCount: 26, reviews: many(5, 15) }, nextDay);
    expect(recalled?.reviews.reviews).toHaveLength(20);
    expect(recalled?.reviews.shown).toEqual({ count: 26, at: nextDay });
    expect(recalled?.reviews.reviews[0]).toMatchObject({ offerId: '600000000001', systemMade: false, quantity: 2 });
  });

  it('are told apart by buyer, date, text and stars, and by nothing else', async () => {
    const db = fresh();
    const one = review(1);
    const others = [
      { ...one, buyer: 'y***2' },
      { ...one, date: null },
      { ...one, text: '别的' },
      { ...one, stars: 4 },
    ];
    await keep(db, { reviews: [one, ...others, { ...one, quantity: 7 }] });
    expect(await db.reviews.count()).toBe(5);
  });

  it('are one when a drawn block left out what the list behind it tells, in either order', async () => {
    const db = fresh();
    const drawn = review(1, { date: null, stars: null });
    await keep(db, { reviews: [drawn] });
    await keep(db, { reviews: [review(1), review(2)] }, nextDay);
    await keep(db, { reviews: [drawn, review(2, { date: null, stars: null })] }, nextDay);
    const rows = await db.reviews.toArray();
    expect(rows.map(({ review: { text, date, stars } }) => [text, date, stars]).toSorted()).toEqual([
      ['第1条', '2026-10-01', 5],
      ['第2条', '2026-10-01', 5],
    ]);
    expect(rows.find(({ review: { text } }) => text === '第1条')).toMatchObject({ firstSeenAt: firstDay });
  });

  it('know when each was seen first and last, also when an older message comes late', async () => {
    const db = fresh();
    await keep(db, { reviews: [review(1)] }, nextDay);
    await keep(db, { reviews: [review(1)] }, firstDay);
    expect(await db.reviews.toArray()).toMatchObject([{ firstSeenAt: firstDay, lastSeenAt: nextDay, storeKey }]);
  });

  it('of one offer are not those of another; a store has all, with the counts of its offers added up', async () => {
    const db = fresh();
    await keep(db, { offerId: '600000000001', reviewCount: 40, reviews: many(0, 3) });
    await keep(db, { offerId: '600000000002', reviewCount: 2, reviews: many(0, 2) }, nextDay);
    const of = async (offerId: string | null) => (await lookUpKey(db, storeKey, offerId))?.reviews;
    expect((await of('600000000001'))?.reviews).toHaveLength(3);
    expect((await of('600000000002'))?.shown).toEqual({ count: 2, at: nextDay });
    expect((await of(null))?.reviews).toHaveLength(5);
    expect((await of(null))?.shown).toEqual({ count: 42, at: firstDay });
  });

  it('without a count on the page have none: how many there are is not known', async () => {
    const uncounted = { offerId: '600000000001', memberId: 'b2b-2200000000001abcde' };
    const db = fresh();
    const recalled = await keepReading(db, await toSnapshot(invented({ ...uncounted, reviews: many(0, 2) })));
    expect(recalled?.reviews).toMatchObject({ reviews: [{}, {}], shown: null });
  });

  it(`are at most ${reviewsPerStore} of one store; those seen longest ago go first`, async () => {
    const db = fresh();
    for (let from = 0; from < reviewsPerStore; from += 200) await keep(db, { reviews: many(from, from + 200) });
    await keep(db, { reviews: many(0, 100) }, nextDay);
    const recalled = await keep(db, { reviews: many(5000, 5050) }, nextDay);
    const texts = new Set(recalled?.reviews.reviews.map(({ text }) => text));
    expect(texts.size).toBe(reviewsPerStore);
    expect([...many(0, 100), ...many(5000, 5050)].every(({ text }) => texts.has(text))).toBe(true);
  });

  it('move with their store when a stronger id is learnt', async () => {
    const db = fresh();
    const byHost = { offerId: '600000000001', shopUrl: 'https://shop1a2b3c4d5e6f7.1688.com' };
    await keepReading(db, await toSnapshot(invented({ ...byHost, reviews: many(0, 4) })));
    expect((await lookUpKey(db, 'h:shop1a2b3c4d5e6f7.1688.com', null))?.reviews.reviews).toHaveLength(4);
    await keep(db, { offerId: '600000000009' }, nextDay);
    expect((await lookUpKey(db, storeKey, null))?.reviews.reviews).toHaveLength(4);
    expect(await db.reviews.where('[storeKey+lastSeenAt]').between([storeKey, ''], [storeKey, '\uffff']).count()).toBe(
      4,
    );
  });
});
