import type { RecordedPayment } from '@/domain/mark';
import { isIdentified } from '@/domain/store-key';
import { recordPayment as writePayment } from '@/store/payments';
import type { Context } from './context';
import type { Question } from './topics';
import { RefusedError } from './view-error';

/** "I paid this", and later "the goods arrived" under the same id. Returns all payments to the store, oldest first. */
export async function recordPayment(
  context: Context,
  { payment }: Question<'record-payment'>,
): Promise<RecordedPayment[]> {
  if (!isIdentified(payment.storeKey)) throw new RefusedError('This page names no store.');
  const payments = await writePayment(context.database, payment);
  if (payments === undefined) throw new RefusedError('This id stands for another payment.');
  return payments;
}
