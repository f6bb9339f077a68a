import type { Band } from '@/domain/assessment';
import type { Language } from '@/domain/language';
import type { Money, Rate } from '@/domain/money';
import type { PaymentAnswer, PaymentQuestion } from '@/domain/payment';
import type { Policy } from '../policy';
import { convert, exchangeFrom, floorCents } from './exchange';
import { judgePrepayment } from './judge';
import { feesPaid, largestPrepayment, type Situation } from './limits';
import { planFor } from './plan';
import { escrowNote, reasonText } from './words';

export interface PaymentCheck {
  question: PaymentQuestion;
  /** membership years, null when they could not be read */
  years: number | null;
  band: Band;
  /** prepayments to this store that are not yet delivered, in any currency */
  openPrepaid: Money[];
  /** the buyer's own rates; they go before the dated defaults of the policy */
  rates: Rate[];
  policy: Policy;
  language: Language;
}

function refuseNonsense({ order, prepaidShare }: PaymentQuestion): void {
  if (!Number.isFinite(order.amount) || order.amount < 0) throw new RangeError('the order must be 0 or more');
  if (!(prepaidShare >= 0 && prepaidShare <= 1)) throw new RangeError('the prepaid share must be 0 to 1');
}

/**
 * Answers "may I prepay this?". Unknown years are judged as the youngest store and the reason says so; `feeRatio` is then null, otherwise
 * the prepayment over the fees paid, to two decimals (a store in its first year has paid one fee). All amounts are in the order's currency.
 * Throws RangeError for a negative amount or a share outside 0 to 1.
 */
export function checkPayment(check: PaymentCheck): PaymentAnswer {
  const { question, years, band, openPrepaid, rates, policy, language } = check;
  refuseNonsense(question);
  const { order, channel, prepaidShare } = question;
  const exchange = exchangeFrom(policy.rates, rates);
  const open = openPrepaid.reduce((sum, money) => sum + convert(money, order.currency, exchange), 0);
  const situation: Situation = { years, band, order, open, exchange, policy: policy.payment };

  const inOrderCurrency = (amount: number): Money => ({ amount, currency: order.currency });
  const prepaid = inOrderCurrency(floorCents(order.amount * prepaidShare));
  const verdict = judgePrepayment(situation, prepaid.amount, channel);
  const maxPrepay = inOrderCurrency(largestPrepayment(situation, channel));
  const maxInEscrow = inOrderCurrency(largestPrepayment(situation, 'escrow'));
  const ratio = convert(prepaid, 'CNY', exchange) / feesPaid(situation);
  const feeRatio = years === null || !Number.isFinite(ratio) ? null : Math.round(ratio * 100) / 100;

  const reason = reasonText(
    {
      verdict,
      channel,
      isStopBand: band === 'stop',
      prepaid,
      open: open > 0 ? inOrderCurrency(Math.round(open * 100) / 100) : null,
      years,
      feeRatio,
      maxPrepay,
      maxInEscrow,
    },
    language,
  );
  const plan = planFor(situation, { prepaid: prepaid.amount, channel, verdict }, language);
  return { question, verdict, maxPrepay, maxInEscrow, feeRatio, plan, reason, escrowNote: escrowNote[language] };
}
