import type { Currency, Money, Rate } from '@/domain/money';

/** CNY for one unit of each currency a rate is known for. */
export type Exchange = Partial<Record<Currency, number>>;

/** Nobody has given a rate for a currency, and none is guessed. */
export class NoRateError extends Error {
  constructor(readonly currency: Currency) {
    super(`no rate is known for ${currency}`);
  }
}

const isUsable = ({ cny }: Rate): boolean => Number.isFinite(cny) && cny > 0;

/** The buyer's rates over the dated defaults; of several rates for one currency the newest counts. */
export function exchangeFrom(defaults: Rate[], own: Rate[]): Exchange {
  const exchange: Exchange = { CNY: 1 };
  const byDate = (rates: Rate[]) => rates.filter(isUsable).toSorted((a, b) => a.date.localeCompare(b.date));
  for (const { currency, cny } of [...byDate(defaults), ...byDate(own)]) exchange[currency] = cny;
  return exchange;
}

/** Those of some currencies for which no rate is known, each once. */
export function withoutRate(currencies: readonly Currency[], exchange: Exchange): Currency[] {
  return [...new Set(currencies)].filter((currency) => exchange[currency] === undefined);
}

function rateOf(currency: Currency, exchange: Exchange): number {
  const rate = exchange[currency];
  if (rate === undefined) throw new NoRateError(currency);
  return rate;
}

/**
 * Converts an amount; the last bits that division leaves are dropped, so that CNY 3,600 at 7.20 is USD 500 and not a hair less.
 * Throws NoRateError where a rate is lacking.
 */
export function convert({ amount, currency }: Money, to: Currency, exchange: Exchange): number {
  if (currency === to) return amount;
  return Math.round(((amount * rateOf(currency, exchange)) / rateOf(to, exchange)) * 1e6) / 1e6;
}

/** Currencies without a smaller coin in use (ISO 4217, exponent 0); all others are counted in hundredths here. */
const wholeOnly = new Set<Currency>([
  'BIF',
  'CLP',
  'DJF',
  'GNF',
  'ISK',
  'JPY',
  'KMF',
  'KRW',
  'PYG',
  'RWF',
  'UGX',
  'VND',
  'VUV',
  'XAF',
  'XOF',
  'XPF',
]);

/** Smallest steps in one unit of a currency. */
const stepsIn = (currency: Currency): number => (wholeOnly.has(currency) ? 1 : 100);

/** Down to the smallest coin, so that a limit is never exceeded by rounding. Never below zero. */
export function floorMoney(amount: number, currency: Currency): number {
  const steps = stepsIn(currency);
  return Math.max(0, Math.floor(amount * steps + 1e-6) / steps);
}

/** The largest amount in coins that is still under `limit`. */
export function justUnder(limit: number, currency: Currency): number {
  const steps = stepsIn(currency);
  return Math.max(0, (Math.ceil(limit * steps - 1e-6) - 1) / steps);
}
