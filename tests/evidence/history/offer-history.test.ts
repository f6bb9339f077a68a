import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@/domain/page-facts';
import { offerAge } from '@/evidence/history/offer-age';
import { priceAgainstOwnPast, priceStanding, unitPriceOf } from '@/evidence/history/offer-price';
import { priceAgainstOthers, titleLikeness } from '@/evidence/history/peer-price';
import { median, robustCentre } from '@/evidence/history/robust';
import { ladderMove } from '@/evidence/history/tier-ladder';
import { sampleReading } from '../sample-reading';

const limits = { fewest: 4, spreads: 4, share: 0.3 };
const priced = (day: string, price: number, more: Partial<PageFacts> = {}) =>
  sampleReading({ priceTiers: [{ minQuantity: 2, price }], unit: '件', ...more }, { readAt: `${day}T08:00:00.000Z` });
const days = [10, 10.2, 9.9, 10, 10.1].map((price, at) => priced(`2026-01-0${String(at + 1)}`, price));

describe('priceAgainstOwnPast', () => {
  it('tells a price far below the days before', () => {
    expect(priceAgainstOwnPast([...days, priced('2026-02-01', 5)], limits)).toMatchObject({
      state: 'far below',
      usual: 10,
      below: 0.5,
      compared: 5,
    });
    expect(priceAgainstOwnPast([...days, priced('2026-02-01', 8)], limits)).toMatchObject({ state: 'usual' });
    expect(priceAgainstOwnPast([...days, priced('2026-02-01', 14)], limits)).toMatchObject({
      state: 'usual',
      below: -0.4,
    });
  });

  it('needs days, not looks, and one unit and basis', () => {
    const sameDay = Array.from({ length: 9 }, () => priced('2026-01-01', 10));
    expect(priceAgainstOwnPast([...sameDay, priced('2026-02-01', 5)], limits)).toEqual({
      state: 'unknown',
      compared: 1,
      needed: 4,
    });
    const perBox = priced('2026-02-01', 5, { unit: '箱' });
    expect(priceAgainstOwnPast([...days, perBox], limits)).toEqual({ state: 'unknown', compared: 0, needed: 4 });
    expect(priceAgainstOwnPast([sampleReading({})], limits)).toBeNull();
  });

  it('takes the rung of the smallest quantity, else the lowest price', () => {
    const tiers = [
      { minQuantity: 100, price: 7 },
      { minQuantity: 2, price: 9 },
    ];
    expect(unitPriceOf(sampleReading({ priceTiers: tiers, unit: '件' }))).toEqual({
      price: 9,
      basis: 'first tier',
      unit: '件',
    });
    expect(unitPriceOf(sampleReading({ priceRange: { min: 3, max: 5 } }))).toEqual({
      price: 3,
      basis: 'lowest price',
      unit: null,
    });
  });

  it('does not depend on order, and a lower price never looks more usual', () => {
    const price = fc.double({ min: 0.5, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.array(price, { minLength: 4, maxLength: 12 }), price, price, (others, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(priceStanding(low, [...others].reverse(), limits)).toEqual(priceStanding(low, others, limits));
        if (priceStanding(high, others, limits).state === 'far below')
          expect(priceStanding(low, others, limits).state).toBe('far below');
      }),
    );
  });
});

describe('priceAgainstOthers', () => {
  const kind = { basis: 'first tier' as const, unit: '件' };
  const offer = { offerId: '1', title: '304不锈钢保温杯大容量便携', price: 4, ...kind };
  const peers = [12, 11, 13, 12].map((price, at) => ({
    ...offer,
    offerId: `p${String(at)}`,
    title: `304不锈钢保温杯便携大容量${String(at)}`,
    price,
  }));
  const odd = [
    { ...offer, offerId: 'socks', title: '纯棉男士短袜春夏薄款', price: 1 },
    { ...offer, offerId: 'box', unit: '箱', price: 90 },
    { ...offer, price: 30 },
  ];

  it('compares offers of the kind only and says which', () => {
    const standing = priceAgainstOthers(offer, [...peers, ...odd], 0.5, limits);
    expect(standing).toMatchObject({ state: 'far below', usual: 12, compared: 4, offerIds: ['p0', 'p1', 'p2', 'p3'] });
    expect(priceAgainstOthers(offer, odd, 0.5, limits)).toEqual({
      state: 'unknown',
      compared: 0,
      needed: 4,
      offerIds: [],
    });
  });

  it('gives equal titles one and unlike ones nothing', () => {
    expect(titleLikeness('保温杯 大容量', '保温杯大容量')).toBe(1);
    expect(titleLikeness('保温杯', '短袜')).toBe(0);
    expect(titleLikeness('', '')).toBe(0);
  });
});

describe('robust middle', () => {
  it('is not moved by odd values, and is nothing of nothing', () => {
    expect(median([3, 1, 2, 10])).toBe(2.5);
    expect(robustCentre([1, 2, 3, 4, 1000])).toEqual({ middle: 3, spread: 1.4826 });
    expect(robustCentre([])).toBeNull();
  });
});

describe('ladderMove', () => {
  it('tells rungs that moved, came and went', () => {
    const before = [
      { minQuantity: 2, price: 9 },
      { minQuantity: 100, price: 8 },
    ];
    const after = [
      { minQuantity: 500, price: 6 },
      { minQuantity: 2, price: 10 },
    ];
    expect(ladderMove(before, after)).toEqual({
      ...{ state: 'moved', moved: [{ minQuantity: 2, from: 9, to: 10 }] },
      ...{ added: [{ minQuantity: 500, price: 6 }], removed: [{ minQuantity: 100, price: 8 }] },
    });
    expect(ladderMove(before, [...before].reverse())?.state).toBe('same');
    expect(ladderMove([], before)).toBeNull();
  });
});

describe('offerAge', () => {
  const reviewed = (date: string | null) => ({
    ...{ date, stars: 5, text: '', buyer: null, quantity: null },
    systemMade: false,
    offerId: '1',
  });

  it('is at least as old as the oldest trace', () => {
    const visits = [priced('2026-01-05', 1), priced('2026-03-05', 1)];
    expect(offerAge(visits, [reviewed('2025-12-26'), reviewed(null)], '2026-01-10T00:00:00.000Z')).toEqual({
      atLeastDays: 15,
      since: '2025-12-26',
      from: 'review',
    });
    expect(offerAge(visits, [], '2026-01-10T00:00:00.000Z')).toEqual({
      atLeastDays: 5,
      since: '2026-01-05',
      from: 'visit',
    });
    expect(offerAge([], [reviewed('2027-01-01')], '2026-01-10T00:00:00.000Z')).toBeNull();
  });
});
