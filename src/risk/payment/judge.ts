import type { Channel, PaymentVerdict } from '@/domain/payment';
import { convert } from './exchange';
import { feesPaid, largestPrepayment, type Situation } from './limits';

/** The seed article's own case: a store of one year (or unread years) and USD 10,000 outside escrow. */
function isArticleCase({ years, order, exchange, policy }: Situation, held: number): boolean {
  const usd = convert({ amount: held, currency: order.currency }, 'USD', exchange);
  return (years ?? 0) <= policy.stopYears.value && usd >= policy.stopUsd.value;
}

/**
 * The verdict on prepaying `prepaid` (order's currency) through a channel. A private account and a store on `stop` are `stop` at any
 * amount; outside escrow so is a prepayment by which vanishing would pay. Within the largest prepayment it is `reasonable`. Beyond it:
 * `staged` where stages help, `risky` where the sum itself is too large or nothing may go by this channel.
 */
export function judgePrepayment(situation: Situation, prepaid: number, channel: Channel): PaymentVerdict {
  const { band, order, open, exchange, policy } = situation;
  if (channel === 'private' || band === 'stop') return 'stop';
  const held = prepaid + open;
  const ratio = convert({ amount: held, currency: order.currency }, 'CNY', exchange) / feesPaid(situation);
  const largest = largestPrepayment(situation, channel);
  if (channel !== 'escrow' && prepaid > 0) {
    if (isArticleCase(situation, held) || ratio > policy.stopRatio[band].value) return 'stop';
  }
  if (prepaid <= largest) return 'reasonable';
  if (channel !== 'escrow') return largest > 0 ? 'staged' : 'risky';
  return ratio > policy.riskyRatio[band].value ? 'risky' : 'staged';
}
