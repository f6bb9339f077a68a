import type { Currency, Money, Rate } from '@/domain/money';

/** CNY for one unit of each currency. */
export type Exchange = Record<Currency, number>;

const isUsable = ({ cny }: Rate): boolean => Number.isFinite(cny) && cny > 0;

/** The buyer's rates over the dated defaults; of several rates for one currency the newest counts. */
export function exchangeFrom(defaults: Rate[], own: Rate[]): Exchange {
  const exchange: Exchange = { CNY: 1, USD: 0, EUR: 0 };
  const byDate = (rates: Rate[]) => rates.filter(isUsable).toSorted((a, b) => a.date.localeCompare(b.date));
  for (const { currency, cny } of [...byDate(defaults), ...byDate(own)]) exchange[currency] = cny;
  return exchange;
}

/** Converts an amount; the last bits that division leaves are dropped, so that CNY 3,600 at 7.20 is USD 500 and not a hair less. */
export function convert({ amount, currency }: Money, to: Currency, exchange: Exchange): number {
  if (currency === to) return amount;
  return Math.round(((amount * exchange[currency]) / exchange[to]) * 1e6) / 1e6;
}

/** Down to the cent, so that a limit is never exceeded by rounding. Never below zero. */
export const floorCents = (amount: number): number => Math.max(0, Math.floor(amount * 100 + 1e-6) / 100);

/** The largest amount in cents that is still under `limit`. */
export const justUnder = (limit: number): number => Math.max(0, (Math.ceil(limit * 100 - 1e-6) - 1) / 100);
