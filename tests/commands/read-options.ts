import { parseArgs } from 'node:util';
import { currencies } from '../../src/domain/currencies';
import type { Currency, Rate } from '../../src/domain/money';
import { channels, type PaymentQuestion } from '../../src/domain/payment';

export interface ReadOptions {
  files: string[];
  /** null: the page's canonical link */
  url: string | null;
  payment: PaymentQuestion | null;
  rates: Rate[];
  /** ISO 8601 in UTC */
  now: string;
}

export class UsageError extends Error {}

function oneOf<Word extends string>(words: readonly Word[], given: string, name: string): Word {
  const word = words.find((known) => known === given);
  if (word === undefined) throw new UsageError(`--${name} must be one of ${words.join(', ')}, not "${given}".`);
  return word;
}

function numberIn(given: string, [low, high]: [number, number], name: string): number {
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if (value >= low && value <= high) return value;
  throw new UsageError(`--${name} must be a number from ${String(low)} to ${String(high)}, not "${given}".`);
}

/** `USD=7.20@2026-11-01`: CNY for one unit, and the day the rate is of. */
function rateOf(given: string): Rate {
  const [, code, cny, date] = /^([A-Z]{3})=(\d+(?:\.\d+)?)@(\d{4}-\d{2}-\d{2})$/.exec(given) ?? [];
  const currency = oneOf<Currency>(currencies, code ?? given, 'rate');
  if (currency === 'CNY' || date === undefined || Number(cny) <= 0 || Number.isNaN(Date.parse(date))) {
    throw new UsageError(`--rate must look like USD=7.20@2026-11-01, not "${given}".`);
  }
  return { currency, cny: Number(cny), date, origin: 'buyer' };
}

/** A time given in ISO 8601, in UTC. Throws UsageError. */
export function timeOf(given: string): string {
  const time = new Date(given);
  if (Number.isNaN(time.getTime())) throw new UsageError(`--now must be a time in ISO 8601, not "${given}".`);
  return time.toISOString();
}

const options = {
  url: { type: 'string' },
  order: { type: 'string' },
  currency: { type: 'string', default: 'CNY' },
  prepaid: { type: 'string', default: '1' },
  channel: { type: 'string', default: 'bank' },
  rate: { type: 'string', multiple: true },
  now: { type: 'string' },
} as const;

/**
 * Options of the reader. Without `--order` there is no payment to check; an order left otherwise unnamed is in CNY and paid in full by
 * bank, the strictest of the ordinary ways. Throws UsageError with a sentence for the user.
 */
export function readOptions(args: string[], clock: () => string): ReadOptions {
  let parsed;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals: files } = parsed;
  if (files.length === 0) throw new UsageError('Name at least one saved page: npm run read -- [--url URL] FILE...');
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new UsageError(`--url is no address: "${values.url}".`);
  const payment =
    values.order === undefined
      ? null
      : {
          order: {
            amount: numberIn(values.order, [0, 1e12], 'order'),
            currency: oneOf<Currency>(currencies, values.currency, 'currency'),
          },
          prepaidShare: numberIn(values.prepaid, [0, 1], 'prepaid'),
          channel: oneOf(channels, values.channel, 'channel'),
        };
  const now = values.now === undefined ? clock() : timeOf(values.now);
  return { files, url: values.url ?? null, payment, rates: (values.rate ?? []).map(rateOf), now };
}
