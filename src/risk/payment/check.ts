import type { Band } from '@/domain/assessment';
import type { Language } from '@/domain/language';
import type { Money, Rate } from '@/domain/money';
import type { PaymentAnswer, PaymentQuestion } from '@/domain/payment';
import type { Policy } from '../policy';
import type { PayeeMatch } from '@/domain/pasted';
import { convert, exchangeFrom, floorMoney, withoutRate } from './exchange';
import { judgePrepayment } from './judge';
import { feesPaid, largestPrepayment, type Situation } from './limits';
import { planFor } from './plan';
import { unanswered } from './unanswered';
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
  /** how the payee asked about stands to the company, null when none was named */
  payee?: PayeeMatch | null;
  /** CNY for one unit of the goods, null where it is not known */
  unitPrice?: number | null;
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
 * A payee who is a person or another company is judged as a private account. Where a rate is lacking nothing is weighed and the answer
 * asks for it. Throws RangeError for a negative amount or a share outside 0 to 1.
 */
export function checkPayment(check: PaymentCheck): PaymentAnswer {
  const { years, band, openPrepaid, rates, policy, language, payee = null, unitPrice = null } = check;
  const isOther = payee === 'person' || payee === 'different';
  const question: PaymentQuestion = isOther ? { ...check.question, channel: 'private' } : check.question;
  refuseNonsense(question);
  const { order, channel, prepaidShare } = question;
  const exchange = exchangeFrom(policy.rates, rates);
  const rateNeeded = withoutRate([order.currency, ...openPrepaid.map(({ currency }) => currency)], exchange);
  if (rateNeeded.length > 0) return unanswered(question, band, rateNeeded, language);
  const open = openPrepaid.reduce((sum, money) => sum + convert(money, order.currency, exchange), 0);
  const isPayeeSure = payee !== 'near';
  const situation: Situation = {
    years,
    band,
    order,
    open,
    exchange,
    isPayeeSure,
    unitPrice,
    policy: policy.payment,
  };

  const inOrderCurrency = (amount: number): Money => ({ amount, currency: order.currency });
  const prepaid = inOrderCurrency(floorMoney(order.amount * prepaidShare, order.currency));
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
      payee,
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
