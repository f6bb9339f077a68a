import type { currencies } from './currencies';

/** ISO 4217 code of a currency the buyer pays in. */
export type Currency = (typeof currencies)[number];

/** The currencies with a built-in dated rate: what surfaces without a place to type offer. */
export const mainCurrencies = ['CNY', 'USD', 'EUR'] as const satisfies readonly Currency[];

export interface Money {
  amount: number;
  currency: Currency;
}

/** `cny` CNY are paid for one unit of `currency`; `date` (YYYY-MM-DD) says how old the rate is, `origin` whose it is. */
export interface Rate {
  currency: Exclude<Currency, 'CNY'>;
  cny: number;
  date: string;
  origin: 'default' | 'buyer';
}
