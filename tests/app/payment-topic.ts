import { expect } from 'vitest';
import { localAsk } from '@/app/answer';
import type { Handlers } from '@/app/handlers';
import type { RecordedPayment } from '@/domain/mark';
import type { PaymentQuestion } from '@/domain/payment';
import { invented, nextDay, oldStore } from './invented';
import { judged, type testContext } from './test-context';

const storeKey = 'm:b2b-2200000000001abcde';
const offerId = '600000000001';

/** Asks about payees, and about money in a currency nobody gave a rate for, the way the popup does. */
export async function checksPayeesAndRates(context: ReturnType<typeof testContext>, handlers: Handlers): Promise<void> {
  const ask = localAsk(handlers);
  await ask('visit', { writeId: 'visit-0001', reading: invented(oldStore) });
  const check = async (payment: PaymentQuestion, payee?: string) => {
    const reply = await ask('check-payment', { storeKey, offerId, payment, ...(payee !== undefined && { payee }) });
    if (!reply.ok) throw new Error(reply.error);
    return reply.answer;
  };
  const bank: PaymentQuestion = { order: { amount: 900, currency: 'USD' }, prepaidShare: 0.3, channel: 'bank' };
  const company = { name: '义乌市示例包装有限公司', from: 'page' };
  expect(await check(bank, '王小明')).toMatchObject({ verdict: 'stop', payee: { match: 'person', company } });
  expect(await check(bank, '绍兴市晴川商贸有限公司')).toMatchObject({ verdict: 'stop', payee: { match: 'different' } });
  const plain = await check(bank);
  expect(plain.payee).toBeUndefined();
  expect(await check(bank, ' 义乌市示例包装有限公司 ')).toMatchObject({
    verdict: plain.verdict,
    payee: { match: 'equal' },
  });
  const again = await ask('store-view', { storeKey, offerId });
  expect(again.ok && judged(again.answer).payment.payee).toBeUndefined();

  const pounds: PaymentQuestion = {
    order: { amount: 900, currency: 'GBP' },
    prepaidShare: 0.3,
    channel: 'escrow',
    tradeType: 'staged-37',
  };
  expect(await check(pounds)).toMatchObject({ rateNeeded: ['GBP'], maxPrepay: { amount: 0 } });
  const open = await ask('store-view', { storeKey, offerId });
  expect(open.ok && judged(open.answer).payment).toMatchObject({ rateNeeded: ['GBP'], question: pounds });
  const rate = { currency: 'GBP' as const, cny: 9.2, date: '2026-11-20', origin: 'buyer' as const };
  expect(await ask('change-settings', { change: { rates: [rate] } })).toMatchObject({ ok: true });
  const weighed = await check(pounds);
  expect(weighed.rateNeeded).toBeUndefined();
  expect(weighed.feeRatio).toBeCloseTo((270 * 9.2) / (6 * 6688), 2);
  expect(await context.database.rates.count()).toBe(1);
}

interface Paid {
  storeKey: string;
  offerId: string;
  payment: PaymentQuestion;
  paid: RecordedPayment;
}

/** Records a payment, twice by a retry, and marks its goods delivered: the room for more falls and comes back. */
export async function recordsPayments(handlers: Handlers, { storeKey, offerId, payment, paid }: Paid): Promise<void> {
  const ask = localAsk(handlers);
  await ask('visit', { writeId: 'visit-0001', reading: invented(oldStore) });
  const before = await ask('check-payment', { storeKey, offerId, payment });
  expect(await ask('record-payment', { payment: paid })).toEqual({ ok: true, answer: [paid] });
  expect(await ask('record-payment', { payment: paid })).toEqual({ ok: true, answer: [paid] });
  const after = await ask('check-payment', { storeKey, offerId, payment });
  const room = (reply: typeof after) => (reply.ok ? reply.answer.maxInEscrow.amount : Number.NaN);
  expect(room(after)).toBeLessThan(room(before));
  expect(after.ok && after.answer.reason).toContain('still open');
  await ask('record-payment', { payment: { ...paid, deliveredAt: nextDay } });
  expect(room(await ask('check-payment', { storeKey, offerId, payment }))).toBe(room(before));
}
