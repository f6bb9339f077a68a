import type { SalesFigure } from '@/domain/page-facts';
import { at } from '../embedded/walk';
import { firstFigure, whole } from './number';
import { text } from './text';

/** A sales number as it stands on the page: label, digits, unit, and the full number the data hold for the same label. */
export interface ShownSales {
  scope: string | undefined;
  shown: unknown;
  unit: unknown;
  exact: unknown;
}

/** "3.4万+" under 全网销量 as a lower bound of 34000 with its scope; undefined without a number. */
export function salesFigure(found: unknown): SalesFigure | undefined {
  const shown = firstFigure(at(found, 'shown'));
  if (shown === undefined || shown.value < 0) return undefined;
  const count = Math.round(shown.value);
  const exact = whole(at(found, 'exact'));
  return {
    scope: text(at(found, 'scope')) ?? null,
    count,
    atLeast: shown.atLeast,
    unit: text(at(found, 'unit')) ?? null,
    ...(exact !== undefined && exact >= count ? { exact } : {}),
  };
}

/** All of a list of `ShownSales`; undefined when one of them cannot be understood. */
export function salesFigures(found: unknown): SalesFigure[] | undefined {
  if (!Array.isArray(found)) return undefined;
  const figures = found.map(salesFigure);
  const known = figures.filter((figure) => figure !== undefined);
  return known.length === figures.length ? known : undefined;
}
