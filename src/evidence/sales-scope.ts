import type { SalesFigure } from '@/domain/page-facts';

const otherPlatforms = /全网|全渠道|network/i;
const money = /元|¥|￥|cny|rmb/i;
const sinceListing = /已售|累计|\bsold\b/i;

/** The figure as a number: the exact one where the page holds it, else the lower bound shown. */
export const soldCount = (figure: SalesFigure): number => figure.exact ?? figure.count;

/** The largest count of pieces sold on 1688 itself; 全网 counts other platforms and amounts in yuan are no pieces. */
export function ownSalesOf(sales: SalesFigure[]): SalesFigure | undefined {
  return sales
    .filter(({ scope, unit }) => !otherPlatforms.test(scope ?? '') && !money.test(unit ?? ''))
    .reduce<SalesFigure | undefined>(
      (most, figure) => (most === undefined || soldCount(figure) > soldCount(most) ? figure : most),
      undefined,
    );
}

/** The figure that counts since the offer was listed; figures of 30 days or a year cannot be held against all reviews. */
export function soldSinceListing(sales: SalesFigure[]): SalesFigure | undefined {
  return sales.find(({ scope, unit }) => sinceListing.test(scope ?? '') && !money.test(unit ?? ''));
}
