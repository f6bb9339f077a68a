import type { Rate } from '@/domain/money';

/** Where a number comes from: the seed article, another published source, or our own judgement. */
export type Source = 'article' | 'source' | 'judgement';

/** One number of the policy and why it is that number; the buyer may change `value`. */
export interface Limit {
  value: number;
  source: Source;
  reason: string;
}

export interface PolicyRow<LimitName extends string = string> {
  /** share in the score; only the ratio between weights counts */
  weight: number;
  /** a risk answer of a decisive rule forces `stop` */
  decisive: boolean;
  /** an alarm adds to the score when it rings or could not be heard, and earns a store nothing by being silent */
  alarm: boolean;
  /** while a loud alarm rings the store is never `low` */
  loud: boolean;
  source: Source;
  reason: string;
  limits: Record<LimitName, Limit>;
}

export type PerBand = Record<'low' | 'guarded' | 'unclear' | 'high', Limit>;

/** One number with its source and reason. */
export function limit(value: number, source: Source, reason: string): Limit {
  return { value, source, reason };
}

/** A rule's row, not decisive; `weight` counts only against the other weights. */
export function row<LimitName extends string>(
  weight: number,
  source: Source,
  reason: string,
  limits: Record<LimitName, Limit>,
): PolicyRow<LimitName> {
  return { weight, decisive: false, alarm: false, loud: false, source, reason, limits };
}

/** The row of an alarm: what it tells is not asked of every store, so its silence must not thin out what is. */
export function alarm<LimitName extends string>(...told: Parameters<typeof row<LimitName>>): PolicyRow<LimitName> {
  return { ...row(...told), alarm: true };
}

/** The row of an alarm that keeps a store out of `low` by itself. */
export function loudAlarm<LimitName extends string>(...told: Parameters<typeof row<LimitName>>): PolicyRow<LimitName> {
  return { ...alarm(...told), loud: true };
}

/** The row of a decisive rule: it weighs nothing and forces `stop`. */
export function decisive<LimitName extends string>(
  source: Source,
  reason: string,
  limits: Record<LimitName, Limit>,
): PolicyRow<LimitName> {
  return { ...row(0, source, reason, limits), decisive: true };
}

/** Four factors from the best band to the worst, with one reason. */
export function perBand(low: number, guarded: number, unclear: number, high: number, reason: string): PerBand {
  const judged = (value: number) => limit(value, 'judgement', reason);
  return { low: judged(low), guarded: judged(guarded), unclear: judged(unclear), high: judged(high) };
}

/** `cny` is CNY for one unit of the currency, `date` the day of the rate as YYYY-MM-DD. */
export const defaultRate = (currency: Rate['currency'], cny: number, date: string): Rate => ({
  currency,
  cny,
  date,
  origin: 'default',
});
