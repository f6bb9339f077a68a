import type { PaymentQuestion } from '@/domain/payment';
import { paymentQuestion } from '@/domain/schemas/questions';
import type { Currency } from '@/domain/money';
import type { Context } from './context';

const shelfKey = 'payment-question';

/** A first bulk order, large enough that a young store and an old one get different answers; in the buyer's currency where a rate is built in. */
const firstOrder: Partial<Record<Currency, number>> = { USD: 3000, EUR: 3000, CNY: 20_000 };

/** What the payment check answers before the buyer asks: the advised way to pay, the deposit of the policy inside 1688. */
function firstQuestion(currency: Currency, deposit: number): PaymentQuestion {
  const amount = firstOrder[currency];
  const order = amount === undefined ? ({ amount: 3000, currency: 'USD' } as const) : { amount, currency };
  return { order, prepaidShare: deposit, channel: 'escrow' };
}

/** The question the buyer asked last in this session, so that the next store is judged for the same order. */
export async function lastQuestion(context: Context, currency: Currency, deposit: number): Promise<PaymentQuestion> {
  const asked = paymentQuestion.safeParse(await context.session.get(shelfKey));
  return asked.success ? asked.data : firstQuestion(currency, deposit);
}

/** Keeps the buyer's question until the browser closes. */
export async function rememberQuestion(context: Context, question: PaymentQuestion): Promise<void> {
  await context.session.set(shelfKey, question);
}
