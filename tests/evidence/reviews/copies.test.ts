import { describe, expect, it } from 'vitest';
import type { SeenReview } from '@/domain/seen-review';
import { defaultReviewLimits } from '@/evidence/reviews/limits';
import { nearCopies } from '@/evidence/reviews/near-copies';
import { realReviews } from '@/evidence/reviews/real-reviews';
import { foldText, shinglesOf } from '@/evidence/reviews/shingles';
import { groupSimilar, jaccard } from '@/evidence/reviews/similar-sets';
import { seeded } from './random';

const said = (text: string, more: Partial<SeenReview> = {}): SeenReview => ({
  ...{ date: '2026-05-01', stars: 5, text, buyer: null, quantity: null, systemMade: false, offerId: '1' },
  ...more,
});
const copiesIn = (texts: string[]) =>
  nearCopies(
    texts.map((text) => said(text)),
    defaultReviewLimits,
  );

describe('realReviews', () => {
  it('drops what the site wrote and the lines of one order', () => {
    const order = { buyer: 'w**3', text: '杯子收到了，颜色和图片一样' };
    const reviews = [
      said('默认好评', { systemMade: true }),
      said('', order),
      said('', { ...order, offerId: '2' }),
      said('', { ...order, date: '2026-05-02' }),
      said('', { ...order, buyer: 'x**3' }),
    ];
    expect(realReviews(reviews)).toMatchObject({ systemMade: 1, repeated: 1 });
    expect(realReviews(reviews).real).toHaveLength(3);
  });

  it('keeps equal reviews of buyers or days that are not shown', () => {
    expect(realReviews([said('很好'), said('很好')]).real).toHaveLength(2);
    const undated = { buyer: 'w**3', date: null };
    expect(realReviews([said('很好', undated), said('很好', undated)]).real).toHaveLength(2);
  });
});

describe('nearCopies', () => {
  it('finds the same long words told with other width, spaces and ends', () => {
    const found = copiesIn([
      '这款保温杯做工精细，密封很好，装了一天水还是热的，下次还来订',
      '这款保温杯做工精细 密封很好 装了一天水还是热的 下次还来订！！',
      '这款保温杯做工精细，密封很好，装了一天水还是热的，下次还来订购',
      '包装有点破，不过里面的袜子没有问题，客服也赔了一点运费给我',
    ]);
    expect(found.copies).toMatchObject({ count: 2, total: 4 });
    expect(found.groups).toHaveLength(1);
    expect(found.groups[0]).toMatchObject({ size: 3, from: '2026-05-01', to: '2026-05-01' });
  });

  it('does not count short stock phrases, however often they come', () => {
    const phrases = [
      '好评',
      '好评！',
      '很好',
      '质量很好，发货快',
      '好好好好好好好好好好好好好好',
      'very good',
      'good quality',
      '👍👍👍',
    ];
    expect(copiesIn([...phrases, ...phrases])).toEqual({ copies: null, tooShort: 16, groups: [] });
  });

  it('sees no copies among reviews that only share their subject', () => {
    const { copies } = copiesIn([
      '杯子收到了，颜色和图片一样，盖子有点紧，总体还可以',
      '物流三天到的，杯子没有破损，就是包装盒压扁了一个角',
      '第二次订了，这批杯子比上次薄一些，问了客服说换了模具',
    ]);
    expect(copies).toMatchObject({ count: 0, total: 3 });
  });

  it('knows nothing of no reviews', () => expect(copiesIn([]).copies).toBeNull());
});

describe('groupSimilar', () => {
  it('agrees with comparing every pair', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = seeded(seed);
      const base = Array.from({ length: 12 }, () =>
        Array.from({ length: random.whole(4, 20) }, () => random.whole(1, 60)),
      );
      const sets = Array.from({ length: 80 }, () => [
        ...new Set(
          random.pick([base[0] ?? [], ...base.slice(1)]).map((v) => (random.next() < 0.08 ? random.whole(1, 60) : v)),
        ),
      ]);
      const sorted = sets.map((set) => [...set].sort((a, b) => a - b));
      const slow = sorted.map((_, index) => index);
      for (const [i, a] of sorted.entries())
        for (const [j, b] of sorted.entries())
          if (j < i && jaccard(Float64Array.from(a), Float64Array.from(b)) >= 0.8) {
            const [from, to] = [slow[i], slow[j]];
            for (const [k, group] of slow.entries()) if (group === from) slow[k] = to ?? k;
          }
      const fast = groupSimilar(
        sets.map((set) => Uint32Array.from(set)),
        0.8,
      );
      const same = (groups: number[]) => groups.map((group) => groups.indexOf(group));
      expect(same(fast)).toEqual(same(slow));
    }
  });
});

describe('shinglesOf', () => {
  it('takes runs of three characters of the folded text, once each', () => {
    expect(foldText('ＡＢc， 保温-杯')).toBe('abc保温杯');
    expect(shinglesOf(foldText('保温杯密封很好装水热'))).toHaveLength(8);
    expect(shinglesOf(foldText('保温杯密封很好装水'))).toBeNull();
  });
});
