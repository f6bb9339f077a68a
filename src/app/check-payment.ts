import type { PaymentAnswer } from '@/domain/payment';
import type { Context } from './context';
import { judge, judgePayment } from './judge';
import { rememberQuestion } from './last-question';
import { openCase } from './open-case';
import type { Question } from './topics';
import { UnknownStoreError } from './view-error';

/** "May I prepay this?", judged against the newest reading; the question is remembered for the next store of the session. */
export async function checkPayment(
  context: Context,
  { storeKey, offerId, payment }: Question<'check-payment'>,
): Promise<PaymentAnswer> {
  const found = await openCase(context, storeKey, offerId);
  if (found === undefined) throw new UnknownStoreError('Nothing is kept of this store.');
  await rememberQuestion(context, payment);
  return judgePayment(found, judge(found), payment);
}
