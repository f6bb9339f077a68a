import { describe, expect, it } from 'vitest';
import type { SalesFigure } from '@/domain/page-facts';
import { figureScope } from '@/evidence/history/figure-scope';
import { reviewsPerSale, salesAtOdds, salesPerView } from '@/evidence/history/figures-at-odds';

const figure = (scope: string | null, count: number, more: Partial<SalesFigure> = {}): SalesFigure => ({
  scope,
  count,
  atLeast: false,
  unit: '件',
  ...more,
});

describe('figures with their scopes', () => {
  it.each([
    ['30天成交', { days: 30, network: false }],
    ['近一年全网销量', { days: 365, network: true }],
    ['一年内', { days: 365, network: false }],
    ['已售', { days: Infinity, network: false }],
    ['近3个月', { days: 90, network: false }],
    [null, { days: null, network: false }],
    ['成交', { days: null, network: false }],
  ])('reads %s', (label, scope) => expect(figureScope(label)).toEqual(scope));

  it('finds a part greater than its whole', () => {
    expect(salesAtOdds([figure('30天成交', 900), figure('一年内', 400)])?.atOdds).toMatchObject([
      { why: 'shorter time sold more', part: { count: 900 } },
    ]);
    expect(salesAtOdds([figure('一年内', 900), figure('一年内全网销量', 400)])?.atOdds[0]?.why).toBe(
      '1688 alone sold more than all platforms',
    );
    expect(salesAtOdds([figure('30天成交', 300), figure('一年内', 400)])).toEqual({ compared: 1, atOdds: [] });
  });

  it('compares nothing whose scopes, units or ends do not allow it', () => {
    expect(salesAtOdds([figure('30天成交', 900), figure('一年内', 400, { atLeast: true })])).toBeNull();
    expect(salesAtOdds([figure('30天成交', 900), figure('一年内', 400, { unit: '箱' })])).toBeNull();
    expect(salesAtOdds([figure(null, 900), figure('一年内', 400)])).toBeNull();
    expect(salesAtOdds([figure('30天全网成交', 900), figure('一年内', 400)])).toBeNull();
  });

  it('holds reviews against sales since listing, and sales against views of the same days, only', () => {
    expect(reviewsPerSale(300, [figure('30天成交', 10), figure('已售', 100, { atLeast: true })])).toMatchObject({
      of: 300,
      ratio: 3,
      firm: false,
    });
    expect(reviewsPerSale(300, [figure('30天成交', 10), figure('全网已售', 100)])).toBeNull();
    expect(salesPerView([figure('7天成交', 20)], figure('7天浏览', 400, { unit: '次' }), 7)).toMatchObject({
      ratio: 0.05,
      firm: true,
    });
    expect(salesPerView([figure('30天成交', 20)], figure('7天浏览', 400), 7)).toBeNull();
  });
});
