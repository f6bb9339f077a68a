import type { PriceTier } from '@/domain/page-facts';
import { at } from '../embedded/walk';
import { price, rangeOf } from './money';
import { whole } from './number';

/** True for the price types that go by quantity: `rangePrice`, in some pages `range`. `skuPrice` lists variants. */
export function isLadder(priceType: unknown): boolean {
  return priceType === 'rangePrice' || priceType === 'range';
}

/** A list of `{beginAmount, price}` as quantity tiers: two or more, quantities rising. One price alone is no ladder. */
export function priceTiers(found: unknown): PriceTier[] | undefined {
  if (!Array.isArray(found) || found.length < 2) return undefined;
  const tiers: PriceTier[] = [];
  for (const step of found) {
    const tier = { minQuantity: whole(at(step, 'beginAmount')), price: price(at(step, 'price')) };
    if (tier.minQuantity === undefined || tier.price === undefined) return undefined;
    if (tier.minQuantity <= (tiers.at(-1)?.minQuantity ?? 0)) return undefined;
    tiers.push({ minQuantity: tier.minQuantity, price: tier.price });
  }
  return tiers;
}

/** Cheapest and dearest of a list of `{price}`. */
export function rangeOfSteps(found: unknown): { min: number; max: number } | undefined {
  return Array.isArray(found) ? rangeOf(found.map((step) => at(step, 'price'))) : undefined;
}

/** "7.80-9.50" or "7.00" as a range. */
export function rangeOfText(found: unknown): { min: number; max: number } | undefined {
  return typeof found === 'string' ? rangeOf(found.split(/[-~–—]/)) : undefined;
}
