import type { Language } from '@/domain/language';
import type { Money } from '@/domain/money';
import { localeOf } from './language';

/** Numbers, money and times as the reader's language writes them. */
export interface Format {
  count(value: number): string;
  /** `share` is 0 to 1 */
  percent(share: number): string;
  money(money: Money): string;
  /** ISO 8601 to day and minute; a text that is no time comes back as it is */
  time(iso: string): string;
  day(iso: string): string;
  /** day and month, for little room */
  shortDay(iso: string): string;
  /** month and year */
  month(iso: string): string;
}

/** Makes one for each set of options: making one of the browser's formatters takes longer than using it a hundred times. */
function madeOnce<Options, Made>(make: (options: Options) => Made): (options: Options) => Made {
  const made = new Map<string, Made>();
  return (options) => {
    const name = JSON.stringify(options);
    const one = made.get(name) ?? make(options);
    made.set(name, one);
    return one;
  };
}

/** Formatters of one language. Money carries its code (USD 10,000): "$" and "¥" mean different currencies to different readers. */
export function formatIn(language: Language): Format {
  const locale = localeOf(language);
  const number = madeOnce((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
  const dates = madeOnce((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
  const when = (iso: string, options: Intl.DateTimeFormatOptions) => {
    const date = new Date(iso);
    // A day without a time is that day everywhere, not midnight in Greenwich.
    const zone = iso.length === 10 ? { timeZone: 'UTC' } : {};
    return Number.isNaN(date.getTime()) ? iso : dates({ ...options, ...zone }).format(date);
  };
  return {
    count: (value) => number({ maximumFractionDigits: 0 }).format(value),
    percent: (share) => number({ style: 'percent', maximumFractionDigits: 1 }).format(share),
    money: ({ amount, currency }) =>
      number({
        style: 'currency',
        currency,
        currencyDisplay: 'code',
        minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
        maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
      }).format(amount),
    time: (iso) => when(iso, { dateStyle: 'medium', timeStyle: 'short' }),
    day: (iso) => when(iso, { dateStyle: 'medium' }),
    shortDay: (iso) => when(iso, { month: 'short', day: 'numeric' }),
    month: (iso) => when(iso, { month: 'short', year: 'numeric' }),
  };
}
