import type { DayRate } from '@/domain/dossier';
import type { Currency, Rate } from '@/domain/money';

/**
 * The rate of a currency that held on a day (YYYY-MM-DD): the newest one not later; of two of one date the buyer's own. When all are later
 * the first of them counts and says so. Null for CNY and where there is no rate at all.
 */
export function rateOfDay(currency: Currency, day: string, rates: readonly Rate[]): DayRate | null {
  const own = rates
    .filter((rate) => rate.currency === currency && Number.isFinite(rate.cny) && rate.cny > 0)
    .toSorted((one, other) => one.date.localeCompare(other.date) || other.origin.localeCompare(one.origin));
  const held = own.findLast(({ date }) => date <= day);
  if (held) return { ...held, isLater: false };
  const [first] = own;
  return first ? { ...first, isLater: true } : null;
}
