import { firstFigure } from './number';

/** A price in CNY: 7, "7.00", "¥ 9.50", "1.2万". Undefined for nothing, zero and below. */
export function price(found: unknown): number | undefined {
  const value = firstFigure(found, true)?.value;
  return value !== undefined && value > 0 ? value : undefined;
}

/** The lowest and highest of several prices; undefined when one of them is no price. */
export function rangeOf(found: unknown[]): { min: number; max: number } | undefined {
  const prices = found.map(price);
  const known = prices.filter((value) => value !== undefined);
  if (known.length === 0 || known.length < prices.length) return undefined;
  return { min: Math.min(...known), max: Math.max(...known) };
}
