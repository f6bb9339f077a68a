import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeenReview } from '@/domain/seen-review';
import { defaultReviewLimits as limits } from '@/evidence/reviews/limits';
import { reviewEvidence, type ReviewEvidence } from '@/evidence/reviews/summary';
import { burstHistory, honestHistory, judgedAt, lastDay, review } from './histories';

const judge = (reviews: SeenReview[], totals: [string | null, number][] = []): ReviewEvidence =>
  reviewEvidence({ reviews, totals: new Map(totals), now: judgedAt }, limits);
const siteMade = (count: number): SeenReview[] =>
  Array.from({ length: count }, (_, at) => ({ ...review(lastDay - at, 5, at), text: '默认好评', systemMade: true }));

const words = fc.constantFrom(
  '',
  '好评',
  '这款保温杯做工精细密封很好装了一天水还是热的',
  '杯子收到了颜色和图片一样盖子有点紧总体还可以',
);
const anyReview: fc.Arbitrary<SeenReview> = fc.record({
  date: fc.option(
    fc
      .integer({ min: lastDay - 500, max: lastDay })
      .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
    { freq: 8 },
  ),
  stars: fc.option(fc.constantFrom(1, 2.5, 4, 4.5, 5), { freq: 8 }),
  text: fc.oneof(words, fc.string({ maxLength: 60 })),
  buyer: fc.option(fc.constantFrom('a**1', 'b**2', 'c**3')),
  quantity: fc.option(fc.nat(50)),
  systemMade: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
  offerId: fc.option(fc.constantFrom('1', '2')),
});
const anyReviews = fc.oneof(
  fc.array(anyReview, { maxLength: 34, size: 'max' }),
  fc.array(anyReview, { minLength: 30, maxLength: 120, size: 'max' }),
);

describe('reviewEvidence', () => {
  it('says too few, with the sample and no judgement, below 30 real reviews', () => {
    const evidence = judge([...siteMade(200), ...honestHistory(1, 60).reviews.slice(0, 20)]);
    expect(evidence).toMatchObject({
      state: 'too few',
      needed: 30,
      sample: { seen: 220, systemMade: 200, ofTotal: null },
    });
    expect(evidence).not.toHaveProperty('good');
    expect(evidence.sample.defaultShare?.share).toBeCloseTo(200 / 220);
    expect(judge([])).toMatchObject({ state: 'too few', sample: { seen: 0, ofTotal: 0, defaultShare: null } });
  });

  it('gives every judgement its sample and interval', () => {
    const { reviews } = burstHistory(1, 200, 20, 7);
    const evidence = judge(reviews, [['1', 400]]);
    if (evidence.state !== 'judged') throw new Error('enough reviews are judged');
    expect(evidence.sample).toMatchObject({ seen: reviews.length, ofTotal: 400, systemMade: 0 });
    expect(evidence.good?.total).toBe(evidence.sample.real);
    expect(evidence.good?.low).toBeLessThan(evidence.good?.share ?? 0);
    expect(evidence.bursts).toMatchObject({ state: 'judged', bursts: [{ scope: 'offer', offerId: '1' }] });
    expect(evidence.perfect.state).toBe('honest shape');
    expect(evidence.copies.copies).toBeNull();
  });

  it('judges no times where few reviews have a date', () => {
    const undated = honestHistory(2, 60).reviews.map((each, at) => ({ ...each, date: at < 20 ? each.date : null }));
    expect(judge(undated)).toMatchObject({ state: 'judged', bursts: { state: 'patchy', needed: 30 } });
  });

  it('takes fifty fives and no other star for a weak sign, and fewer for nothing', () => {
    const fives = (count: number) => Array.from({ length: count }, (_, at) => review(lastDay - at, 5, at));
    const perfectOf = (reviews: SeenReview[]) => {
      const evidence = judge(reviews);
      return evidence.state === 'judged' ? evidence.perfect : null;
    };
    expect(perfectOf(fives(60))).toMatchObject({
      state: 'weak sign',
      chance: 0.97 ** 60,
      fives: { count: 60, high: 1 },
    });
    expect(perfectOf(fives(40))).toEqual({ state: 'too few', starred: 40, needed: 50 });
    expect(perfectOf([...fives(60), review(lastDay, 4, 99)])?.state).toBe('honest shape');
  });
});

describe('properties', () => {
  it('are asked of judged and of too small samples alike', () => {
    const states = fc.sample(anyReviews, { numRuns: 100, seed: 1 }).map((reviews) => judge(reviews).state);
    expect(states.filter((state) => state === 'judged').length).toBeGreaterThan(20);
    expect(states.filter((state) => state === 'too few').length).toBeGreaterThan(20);
  });

  it('does not depend on the order of the reviews', () => {
    const whole: [string | null, number][] = [
      ['1', 0],
      ['2', 500],
    ];
    const shuffled = anyReviews.chain((reviews) =>
      fc.tuple(fc.constant(reviews), fc.shuffledSubarray(reviews, { minLength: reviews.length })),
    );
    fc.assert(
      fc.property(shuffled, ([reviews, other]) => {
        expect(judge(other, whole)).toEqual(judge(reviews, whole));
      }),
    );
  });

  it('never turns too few into a judgement by taking a review away', () => {
    fc.assert(
      fc.property(anyReviews, fc.nat(), (reviews, pick) => {
        const fewer = reviews.toSpliced(pick % Math.max(1, reviews.length), 1);
        if (judge(reviews).state === 'too few') expect(judge(fewer).state).toBe('too few');
      }),
    );
  });

  it('never lets site-made reviews change a judgement', () => {
    fc.assert(
      fc.property(anyReviews, fc.nat(60), (reviews, count) => {
        const [plain, mixed] = [judge(reviews), judge([...reviews, ...siteMade(count)])];
        expect({ ...mixed, sample: null }).toEqual({ ...plain, sample: null });
      }),
    );
  });

  it('keeps every share and chance from 0 to 1 and every share inside its interval', () => {
    fc.assert(
      fc.property(anyReviews, (reviews) => {
        const evidence = judge(reviews);
        const judged = evidence.state === 'judged' ? [evidence.good, evidence.copies.copies] : [];
        for (const share of [evidence.sample.defaultShare, ...judged]) {
          if (share === null) continue;
          expect(0 <= share.low && share.low <= share.share && share.share <= share.high && share.high <= 1).toBe(true);
        }
        if (evidence.state !== 'judged' || evidence.bursts.state !== 'judged') return;
        for (const { chance, volumeChance, ratingChance, seen, expected } of evidence.bursts.bursts) {
          expect([chance, volumeChance, ratingChance].every((each) => each >= 0 && each <= 1)).toBe(true);
          expect(seen).toBeGreaterThan(expected);
        }
      }),
    );
  });
});
