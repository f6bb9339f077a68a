import type { UnitPrice } from '@/domain/dossier';
import type { PriceTier } from '@/domain/page-facts';
import type { Reading } from '@/domain/reading';
import { dailyValues } from './figure-change';
import { oldestFirst, type Observation } from './observations';
import { robustCentre } from './robust';

const firstTier = (tiers: readonly PriceTier[]) =>
  tiers.reduce<PriceTier | undefined>(
    (first, tier) => (first && first.minQuantity <= tier.minQuantity ? first : tier),
    undefined,
  );

/** The unit price a reading shows; null when it shows none. */
export function unitPriceOf({ fields }: Reading): UnitPrice | null {
  const unit = fields.unit.state === 'found' ? fields.unit.value : null;
  const tier = fields.priceTiers.state === 'found' ? firstTier(fields.priceTiers.value) : undefined;
  const lowest = fields.priceRange.state === 'found' ? fields.priceRange.value.min : undefined;
  if (tier && tier.price > 0) return { price: tier.price, basis: 'first tier', unit };
  return lowest !== undefined && lowest > 0 ? { price: lowest, basis: 'lowest price', unit } : null;
}

export interface PriceLimits {
  /** days (or other offers) below which nothing is said */
  fewest: number;
  /** spreads below the middle from which a price is far below */
  spreads: number;
  /** share below the middle from which a price is far below; both must hold */
  share: number;
}

/** `below` is the share by which the price lies under `usual`, negative when above; `compared` days or offers stand behind it. */
export type PriceStanding =
  | { state: 'unknown'; compared: number; needed: number }
  | { state: 'usual' | 'far below'; price: number; usual: number; below: number; compared: number };

/** Prices wander a little without meaning anything, even where all values seen were equal. Our judgement. */
const leastSpread = 0.03;

/** A price held against others of the same basis and unit, by median and median deviation. */
export function priceStanding(price: number, others: readonly number[], limits: PriceLimits): PriceStanding {
  const centre = robustCentre(others);
  if (centre === null || others.length < limits.fewest) {
    return { state: 'unknown', compared: others.length, needed: limits.fewest };
  }
  const { middle: usual, spread } = centre;
  const gap = usual - price;
  const isFar = gap >= limits.share * usual && gap >= limits.spreads * Math.max(spread, leastSpread * usual);
  return { state: isFar ? 'far below' : 'usual', price, usual, below: gap / usual, compared: others.length };
}

/**
 * The newest price of one offer against its own earlier days, one price a day (UTC). Takes the readings of one offer in any order. Bait prices
 * are a known pattern (domain handbook, section 2). Null when no reading shows a price; too few earlier days are `unknown`.
 */
export function priceAgainstOwnPast(readings: readonly Reading[], limits: PriceLimits): PriceStanding | null {
  const seen = oldestFirst(readings).flatMap((reading): Observation<UnitPrice>[] => {
    const value = unitPriceOf(reading);
    return value === null ? [] : [{ value, at: reading.readAt, place: reading.pageKind }];
  });
  const newest = seen.at(-1)?.value;
  if (newest === undefined) return null;
  const alike = seen.filter(({ value }) => value.basis === newest.basis && value.unit === newest.unit);
  const before = dailyValues(alike).slice(0, -1);
  return priceStanding(
    newest.price,
    before.map(({ value }) => value.price),
    limits,
  );
}
