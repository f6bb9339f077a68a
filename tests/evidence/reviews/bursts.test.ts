import { describe, expect, it } from 'vitest';
import type { SeenReview } from '@/domain/seen-review';
import { findBursts, type Burst } from '@/evidence/reviews/bursts';
import { dayOf } from '@/evidence/reviews/calendar';
import { defaultReviewLimits as limits } from '@/evidence/reviews/limits';
import { stretchesOf } from '@/evidence/reviews/stretch';
import { burstHistory, honestHistory, judgedAt, lastDay, review } from './histories';

type Totals = ReadonlyMap<string | null, number>;
const inPart: Totals = new Map();
const whole: Totals = new Map([['1', 0]]);
const burstsIn = (reviews: SeenReview[], totals: Totals): Burst[] =>
  findBursts(stretchesOf(reviews, reviews, totals, judgedAt, limits), limits);

const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed);
/** Prints a measured share, so that a run shows the figures and not only that they pass. */
function measured(what: string, hits: number, of: number): number {
  console.info(`${what}: ${String(hits)} of ${String(of)}`);
  return hits / of;
}

describe('false alarms', () => {
  it.each([
    [200, 1000, 'seen whole', whole],
    [200, 1000, 'seen in part', inPart],
    [60, 300, 'seen whole', whole],
    [1000, 300, 'seen whole', whole],
  ] as const)(
    'in honest histories of %i reviews over %i seeds, %s, are under two percent',
    (size, runs, how, totals) => {
      const alarms = seeds(runs).filter((seed) => burstsIn(honestHistory(seed, size).reviews, totals).length > 0);
      expect(measured(`honest histories of ${String(size)} that alarm, ${how}`, alarms.length, runs)).toBeLessThan(
        0.02,
      );
    },
  );
});

describe('power', () => {
  it.each([
    [30, 1000],
    [14, 300],
    [7, 300],
  ])('finds 20 bought reviews within %i days among 200, over %i seeds, in over 95 percent', (within, runs) => {
    const found = seeds(runs).filter((seed) => {
      const { reviews, start, end } = burstHistory(seed, 200, 20, within);
      return burstsIn(reviews, whole).some(({ from, to }) => (dayOf(from) ?? 0) <= end && (dayOf(to) ?? 0) >= start);
    });
    expect(measured(`bursts within ${String(within)} days found`, found.length, runs)).toBeGreaterThan(0.95);
  });
});

/** `count` five-star reviews spread evenly over the `days` up to `last`. */
const steady = (count: number, days: number, last: number, offerId = '1') =>
  Array.from({ length: count }, (_, at) => review(last - Math.floor((at * days) / count), 5, at, offerId));

describe('what was seen of the reviews', () => {
  it('takes the newest reviews of two visits, months apart, for what they are', () => {
    const visits = [...steady(40, 12, lastDay), ...steady(40, 12, lastDay - 200)];
    expect(burstsIn(visits, inPart)).toEqual([]);
    expect(burstsIn(visits, whole)).not.toEqual([]);
  });

  it('takes a busy offer beside a quiet one for no burst', () => {
    const busy = steady(60, 30, lastDay, 'busy');
    const quiet = steady(60, 700, lastDay, 'quiet');
    expect(burstsIn([...busy, ...quiet], inPart)).toEqual([]);
  });

  it('leaves out the oldest day of a list seen in part, which may be cut', () => {
    const [stretch] = stretchesOf(steady(40, 40, lastDay), steady(40, 40, lastDay), inPart, judgedAt, limits);
    expect(stretch?.reviews).toHaveLength(39);
    const [all] = stretchesOf(steady(40, 40, lastDay), steady(40, 40, lastDay), whole, judgedAt, limits);
    expect(all?.reviews).toHaveLength(40);
  });

  it('finds a burst spread over the offers of a store', () => {
    const offers = ['1', '2', '3', '4'];
    const usual = offers.flatMap((offerId) => steady(22, 700, lastDay, offerId));
    const bought = offers.flatMap((offerId) => steady(7, 6, lastDay - 100, offerId));
    const complete = new Map(offers.map((offerId) => [offerId, 0]));
    expect(burstsIn([...usual, ...bought], complete)[0]).toMatchObject({ scope: 'store', offerId: null });
    expect(burstsIn(usual, complete)).toEqual([]);
  });

  it('cannot place reviews without a date or from the future', () => {
    const odd = [{ ...review(lastDay, 5, 1), date: null }, review(lastDay + 30, 5, 2)];
    expect(stretchesOf(odd, odd, whole, judgedAt, limits)[0]?.reviews).toEqual([]);
  });

  it('counts a buyer once a day', () => {
    const one = Array.from({ length: 9 }, () => review(lastDay, 5, 7));
    expect(stretchesOf(one, one, whole, judgedAt, limits)[0]?.reviews).toHaveLength(1);
  });
});

describe('findBursts', () => {
  const usual = steady(180, 720, lastDay).map((each, at) => ({ ...each, stars: at % 4 === 0 ? 3 : 5 }));

  const bought = steady(20, 10, lastDay - 300).map((each, at) => ({ ...each, buyer: String(at) }));

  it('tells window, counts, stars and chances of a burst', () => {
    const [burst] = burstsIn([...usual, ...bought], whole);
    expect(burst).toMatchObject({ scope: 'offer', offerId: '1', outside: expect.any(Number), festival: false });
    expect(burst?.seen).toBeGreaterThanOrEqual(20);
    expect(burst?.expected).toBeLessThan(6);
    expect(burst?.meanInside).toBeGreaterThan(burst?.meanOutside ?? 5);
    expect(burst?.chance).toBeLessThan(0.001);
  });

  it('does not take a wave of complaints for a burst', () => {
    const complaints = steady(20, 10, lastDay - 300).map((r, at) => ({ ...r, stars: 1, buyer: String(at) }));
    expect(burstsIn([...usual, ...complaints], whole)).toEqual([]);
  });

  it('allows a festival its peak', () => {
    const peak = (day: number) => steady(8, 14, day).map((r, at) => ({ ...r, buyer: String(at) }));
    expect(burstsIn([...usual, ...peak(lastDay - 365)], whole)).toEqual([]);
  });
});
