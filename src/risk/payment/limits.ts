import type { Band } from '@/domain/assessment';
import type { Money } from '@/domain/money';
import type { Channel } from '@/domain/payment';
import type { Policy } from '../policy';
import { convert, floorMoney, justUnder, type Exchange } from './exchange';

/** What a payment is judged by; all prepayments still open with the store count as money it already holds. */
export interface Situation {
  /** null: not read, judged as the youngest */
  years: number | null;
  band: Band;
  order: Money;
  /** open prepayments, in the order's currency */
  open: number;
  exchange: Exchange;
  /** false: the payee's name is almost, but not quite, the company's */
  isPayeeSure: boolean;
  /** CNY for one unit of the goods, null where it is not known */
  unitPrice: number | null;
  policy: Policy['payment'];
}

/** CNY the store has paid for membership so far; a store in its first year has paid one fee, unread years count as that. */
export function feesPaid({ years, policy }: Pick<Situation, 'years' | 'policy'>): number {
  return Math.max(1, years ?? 0) * policy.yearlyFee.value;
}

/** Order and open prepayments together under the small-order limit; the limit itself is not under. */
export function isSmallOrder({ order, open, exchange, policy }: Situation): boolean {
  const total = { amount: order.amount + open, currency: order.currency };
  return convert(total, 'USD', exchange) < policy.smallOrderUsd.value;
}

/** Large enough that a sample and a trial order come before it. */
export function isBulkOrder({ order, exchange, policy }: Situation): boolean {
  return convert(order, 'USD', exchange) >= policy.bulkUsd.value;
}

/** What a trial order costs, in the order's currency: the most units of one where the price is known, else just under a small order. */
export function trialCost({ order, exchange, unitPrice, policy }: Situation): number {
  const small = convert({ amount: policy.smallOrderUsd.value, currency: 'USD' }, order.currency, exchange);
  const usual = justUnder(small, order.currency);
  if (unitPrice === null || unitPrice <= 0) return usual;
  const cny = unitPrice * policy.trialUnitsMost.value;
  return Math.min(
    usual,
    floorMoney(convert({ amount: cny, currency: 'CNY' }, order.currency, exchange), order.currency),
  );
}

/** What the store may hold at once by the fees it has paid, in the order's currency. */
function exposureLimit({ years, band, order, exchange, isPayeeSure, policy }: Situation, channel: Channel): number {
  if (channel === 'private' || band === 'stop') return 0;
  const known = years ?? 0;
  if (channel !== 'escrow' && (!isPayeeSure || known < policy.bankYears.value)) return 0;
  const factors = channel === 'escrow' ? policy.escrowFactor : policy.bankFactor;
  const cny = known * policy.yearlyFee.value * factors[band].value;
  return convert({ amount: cny, currency: 'CNY' }, order.currency, exchange);
}

/**
 * The largest prepayment to make now through a channel, in the order's currency, rounded down to the cent. It never rises as years fall, the
 * band worsens (low, guarded, unclear, high, stop), the channel weakens (escrow, bank and other, private) or open prepayments grow.
 * An order that is not small is never paid beyond its deposit share.
 */
export function largestPrepayment(situation: Situation, channel: Channel): number {
  const { order, open, band, exchange, policy } = situation;
  if (channel === 'private' || band === 'stop') return 0;
  const byFees = exposureLimit(situation, channel) - open;
  if (isSmallOrder(situation))
    return floorMoney(channel === 'escrow' ? order.amount : Math.min(order.amount, byFees), order.currency);
  const small = convert({ amount: policy.smallOrderUsd.value, currency: 'USD' }, order.currency, exchange);
  const allowed = channel === 'escrow' ? Math.max(byFees, justUnder(small - open, order.currency)) : byFees;
  return floorMoney(Math.min(order.amount * policy.deposit.value, allowed), order.currency);
}
