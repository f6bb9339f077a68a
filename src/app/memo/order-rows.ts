import type { Language } from '@/domain/language';
import type { MemoRow } from '@/domain/memo';
import type { PaymentAnswer } from '@/domain/payment';
import type { PaymentPlan } from '@/domain/payment-plan';
import type { RecordedPayment } from '@/domain/mark';
import { cardWords } from '@/i18n/card-words';
import { formatIn } from '@/i18n/format';
import { memoWords } from '@/i18n/memo-words';
import { memoRow, told } from './memo-row';

/** The order asked about, and the answer. */
export function orderRows(payment: PaymentAnswer, language: Language): MemoRow[] {
  const { rows } = memoWords[language];
  const words = cardWords[language];
  const format = formatIn(language);
  const { question, verdict, reason, maxPrepay, maxInEscrow, feeRatio, escrowNote } = payment;
  return [
    memoRow(rows.order, format.money(question.order)),
    memoRow(rows.prepaid, format.percent(question.prepaidShare)),
    memoRow(rows.channel, words.channels[question.channel]),
    memoRow(rows.answer, words.verdicts[verdict], { detail: reason }),
    memoRow(rows.atMost, format.money(maxPrepay)),
    memoRow(rows.inEscrow, format.money(maxInEscrow)),
    ...(feeRatio === null ? [] : [memoRow(rows.fees, rows.feesTimes(String(feeRatio)))]),
    memoRow(rows.escrow, '', { detail: escrowNote }),
  ];
}

/** The staged plan the payment check gave. */
export function planRows({ plan }: PaymentAnswer, language: Language): MemoRow[] {
  const { channels } = cardWords[language];
  const format = formatIn(language);
  return plan.map(({ when, amount, share, channel, condition }) =>
    memoRow(when, `${format.money(amount)} (${format.percent(share)})`, {
      detail: condition,
      place: channels[channel],
    }),
  );
}

/** The stages of the newest plan the buyer kept for the store, with what is due and done. */
export function keptPlanRows([plan]: PaymentPlan[], language: Language): MemoRow[] {
  if (!plan) return [];
  const words = memoWords[language];
  const { channels } = cardWords[language];
  const format = formatIn(language);
  return plan.stages.map(({ when, amount, condition, channel, due, doneOn }) =>
    memoRow(when, format.money({ amount, currency: plan.order.currency }), {
      detail: told(
        condition,
        due === null ? '' : words.due(format.day(due)),
        doneOn === null ? '' : words.done(format.day(doneOn)),
      ),
      place: channels[channel],
      at: plan.updatedAt,
    }),
  );
}

/** Payments the buyer recorded, with what became of the goods. */
export function paymentRows(payments: RecordedPayment[], language: Language): MemoRow[] {
  const words = memoWords[language];
  const format = formatIn(language);
  return payments.map(({ amount, channel, paidAt, deliveredAt }) =>
    memoRow(format.day(paidAt), format.money(amount), {
      detail: deliveredAt === null ? words.open : words.delivered(format.day(deliveredAt)),
      place: cardWords[language].channels[channel],
      at: paidAt,
    }),
  );
}
