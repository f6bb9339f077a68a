import type { RecordedPayment } from '@/domain/mark';
import { resolveKey } from './aliases';
import type { Database } from './database';

/** Payments to a store, oldest first. `storeKey` must be resolved. */
export async function readPayments(db: Database, storeKey: string): Promise<RecordedPayment[]> {
  return db.payments.where({ storeKey }).sortBy('paidAt');
}

function sameFacts(one: RecordedPayment, other: RecordedPayment): boolean {
  const facts = ({ amount, channel, paidAt }: RecordedPayment) =>
    [amount.amount, amount.currency, channel, paidAt].join(' ');
  return facts(one) === facts(other);
}

/**
 * Records a payment under the id its sender chose and returns all payments to the store, in one transaction. The same id again
 * changes nothing but sets `deliveredAt`, which is never taken back by a late retry; undefined when the id stands for another payment.
 */
export async function recordPayment(db: Database, payment: RecordedPayment): Promise<RecordedPayment[] | undefined> {
  return db.dexie.transaction('rw', [db.payments, db.aliases], async () => {
    const storeKey = await resolveKey(db, payment.storeKey);
    const kept = await db.payments.get(payment.id);
    if (kept && (kept.storeKey !== storeKey || !sameFacts(kept, payment))) return undefined;
    if (!kept) await db.payments.add({ ...payment, storeKey });
    else if (kept.deliveredAt === null && payment.deliveredAt !== null)
      await db.payments.update(kept.id, { deliveredAt: payment.deliveredAt });
    return readPayments(db, storeKey);
  });
}

/** Stores with a payment whose goods have not arrived. */
export async function owedStores(db: Database): Promise<string[]> {
  const open = await db.payments.filter(({ deliveredAt }) => deliveredAt === null).toArray();
  return [...new Set(open.map(({ storeKey }) => storeKey))];
}
