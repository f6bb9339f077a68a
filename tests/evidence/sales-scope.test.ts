import { describe, expect, it } from 'vitest';
import type { SalesFigure } from '@/domain/page-facts';
import { ownSalesOf, soldCount, soldSinceListing } from '@/evidence/sales-scope';

const figure = (scope: string | null, count: number, more: Partial<SalesFigure> = {}): SalesFigure => ({
  scope,
  count,
  atLeast: false,
  unit: '件',
  ...more,
});

describe('sales figures', () => {
  it('never takes 全网 for sales on 1688', () => {
    expect(ownSalesOf([figure('全网销量', 34_000), figure('已售', 200)])).toEqual(figure('已售', 200));
    expect(ownSalesOf([figure('全网销量', 34_000)])).toBeUndefined();
  });

  it('never takes yuan for pieces', () => {
    expect(ownSalesOf([figure('30天成交', 52_000, { unit: '元' })])).toBeUndefined();
  });

  it('prefers the exact count of the same figure', () => {
    expect(soldCount(figure('已售', 200, { atLeast: true, exact: 268 }))).toBe(268);
  });

  it('holds only sales since listing against reviews', () => {
    expect(soldSinceListing([figure('一年内', 8_800)])).toBeUndefined();
    expect(soldSinceListing([figure('成交', 266), figure('已售', 300)])).toEqual(figure('已售', 300));
  });
});
