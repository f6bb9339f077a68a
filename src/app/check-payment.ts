import type { PaymentAnswer } from '@/domain/payment';
import type { Context } from './context';
import { judge, judgePayment } from './judge';
import { judgePayee, sellerNameOf } from './payee';
import { rememberQuestion } from './last-question';
import { openCase } from './open-case';
import type { Question } from './topics';
import { UnknownStoreError } from './view-error';

/** "May I prepay this?", judged against the newest reading; the question, without its payee, is remembered for the next store of the session. */
export async function checkPayment(
  context: Context,
  { storeKey, offerId, payment, payee }: Question<'check-payment'>,
): Promise<PaymentAnswer> {
  const found = await openCase(context, storeKey, offerId);
  if (found === undefined) throw new UnknownStoreError('Nothing is kept of this store.');
  await rememberQuestion(context, payment);
  const judgement = judge(found);
  const named = payee?.trim() ?? '';
  return judgePayment(
    found,
    judgement,
    payment,
    named === '' ? null : judgePayee(named, sellerNameOf(judgement.facts.known)),
  );
}
