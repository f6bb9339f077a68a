import type { SalesFigure } from '@/domain/page-facts';
import { figureScope, leastOf, mostOf } from './figure-scope';

/** A part that is greater than its whole, each with its own scope. */
export interface FiguresAtOdds {
  part: SalesFigure;
  whole: SalesFigure;
  why: 'shorter time sold more' | '1688 alone sold more than all platforms';
}

/** How many figures could be held against each other, and which cannot both be true. Null when none could be. */
export interface SalesCheck {
  compared: number;
  atOdds: FiguresAtOdds[];
}

function reasonFor(part: SalesFigure, whole: SalesFigure): FiguresAtOdds['why'] | undefined {
  if (part.unit !== whole.unit || mostOf(whole) === null) return undefined;
  const [inner, outer] = [figureScope(part.scope), figureScope(whole.scope)];
  if (inner.days === null || outer.days === null) return undefined;
  if (inner.network === outer.network && inner.days < outer.days) return 'shorter time sold more';
  if (!inner.network && outer.network && inner.days <= outer.days) return '1688 alone sold more than all platforms';
  return undefined;
}

/**
 * Sales figures of one page that contradict each other: 30 days above a year, 1688 alone above all platforms. A number never travels without
 * its scope, so figures are compared only when both name their time, count the same unit, and the greater one has an upper end.
 * Arithmetic, no statistics (domain handbook, section 3.3, test 6); counters of a site may still lag behind each other by a day.
 */
export function salesAtOdds(figures: readonly SalesFigure[]): SalesCheck | null {
  const pairs = figures.flatMap((part) =>
    figures.flatMap((whole) => {
      const why = reasonFor(part, whole);
      return why === undefined ? [] : [{ part, whole, why }];
    }),
  );
  if (pairs.length === 0) return null;
  return {
    compared: pairs.length,
    atOdds: pairs.filter(({ part, whole }) => leastOf(part) > (mostOf(whole) ?? Infinity)),
  };
}

/** One count held against another of the same scope. `atMost` is null when the lower figure has no upper end. */
export interface CountRatio {
  of: number;
  to: SalesFigure;
  /** highest the ratio can be: `of` over the fewest the other figure can mean */
  ratio: number;
  /** false when the other figure is only a lower bound, so that the true ratio may be far smaller */
  firm: boolean;
}

/**
 * Reviews for each piece sold since listing on 1688 itself. All reviews may only be held against all sales: null when no figure counts since
 * listing, or when it is 0. One order is one review and many pieces, so an honest ratio is well under 1.
 */
export function reviewsPerSale(reviewCount: number, figures: readonly SalesFigure[]): CountRatio | null {
  const sold = figures.find(({ scope, unit }) => {
    const { days, network } = figureScope(scope);
    return days === Infinity && !network && !/元|¥|￥|cny|rmb/i.test(unit ?? '');
  });
  return sold ? ratioTo(reviewCount, sold) : null;
}

/**
 * Pieces sold for each view, both over the same time: null when no sales figure of 1688 itself covers exactly the days the views do, or when
 * there were none. `viewDays` is the time the views were counted in.
 */
export function salesPerView(figures: readonly SalesFigure[], views: SalesFigure, viewDays: number): CountRatio | null {
  const sold = figures.find(({ scope }) => {
    const { days, network } = figureScope(scope);
    return days === viewDays && !network;
  });
  return sold ? ratioTo(leastOf(sold), views) : null;
}

function ratioTo(of: number, to: SalesFigure): CountRatio | null {
  const least = leastOf(to);
  return least > 0 ? { of, to, ratio: of / least, firm: mostOf(to) !== null } : null;
}
