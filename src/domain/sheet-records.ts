import type { Channel } from './payment';
import type { Correction, CorrectableFact } from './correction';
import type { RecordedPayment } from './mark';
import type { Currency } from './money';
import type { PaymentPlan, PlanStage } from './payment-plan';
import { plainLines, plainTime, type SheetTexts } from './sheet-words';

/** Columns of the sheets of payments, plans and corrections that may be changed there, as `sheet-words` has them for marks. */
export const paymentTextColumns = ['amount', 'currency', 'channel', 'paidAt', 'deliveredAt'] as const;
export const stageTextColumns = ['when', 'condition', 'amount', 'channel', 'due', 'doneOn'] as const;
export const correctionTextColumns = ['value'] as const;

/** Columns that may not be emptied: a payment without an amount is none, and no sheet takes a record away. */
export const neverEmpty: readonly string[] = ['amount', 'currency', 'channel', 'paidAt', 'value'];

export const paymentTexts = ({ amount, channel, paidAt, deliveredAt }: RecordedPayment): SheetTexts => ({
  amount: String(amount.amount),
  currency: amount.currency,
  channel,
  paidAt: plainTime(paidAt),
  deliveredAt: deliveredAt === null ? '' : plainTime(deliveredAt),
});

/** A payment with the texts of a sheet, which were checked before; a column that is not among them leaves its part as it is. */
export function paymentWith(kept: RecordedPayment, texts: SheetTexts): RecordedPayment {
  const { amount, currency, channel, paidAt, deliveredAt } = texts;
  return {
    ...kept,
    amount: {
      amount: amount === undefined ? kept.amount.amount : Number(amount),
      currency: (currency ?? kept.amount.currency) as Currency,
    },
    channel: (channel ?? kept.channel) as Channel,
    paidAt: paidAt ?? kept.paidAt,
    deliveredAt: deliveredAt === undefined ? kept.deliveredAt : deliveredAt || null,
  };
}

export const stageTexts = ({ when, condition, amount, channel, due, doneOn }: PlanStage): SheetTexts => ({
  when: plainLines(when),
  condition: plainLines(condition),
  amount: String(amount),
  channel,
  due: due ?? '',
  doneOn: doneOn ?? '',
});

/** The part of a stage's key that names plan and stage; stages count from 1, as the sheet shows them. */
export const stagePart = (planId: string, at: number) => `${planId}/${String(at + 1)}`;

/** The plan and the place of the stage, from 0, that a part names. */
export function stageOf(part: string): { planId: string; at: number } {
  const slash = part.lastIndexOf('/');
  return { planId: part.slice(0, slash), at: Number(part.slice(slash + 1)) - 1 };
}

/** A plan with the texts of a sheet in one of its stages. */
export function planWith(kept: PaymentPlan, at: number, texts: SheetTexts, now: string): PaymentPlan {
  const { when, condition, amount, channel, due, doneOn } = texts;
  const changed = (stage: PlanStage): PlanStage => ({
    ...stage,
    when: when ?? stage.when,
    condition: condition ?? stage.condition,
    amount: amount === undefined ? stage.amount : Number(amount),
    channel: (channel ?? stage.channel) as Channel,
    due: due === undefined ? stage.due : due || null,
    doneOn: doneOn === undefined ? stage.doneOn : doneOn || null,
  });
  return {
    ...kept,
    stages: kept.stages.map((stage, place) => (place === at ? changed(stage) : stage)),
    updatedAt: now,
  };
}

const shares: readonly CorrectableFact[] = ['repeatRate', 'onTimeRate'];

/** A corrected value as a buyer types it: shares in per cent. */
export const factText = (fact: CorrectableFact, value: string | number): string =>
  typeof value === 'number' && shares.includes(fact) ? `${String(Number((value * 100).toFixed(4)))}%` : String(value);

export const correctionTexts = ({ fact, value }: Correction): SheetTexts => ({ value: factText(fact, value) });

const numbers: readonly CorrectableFact[] = ['membershipYears', 'serviceScore', 'yearsEstablished'];

/** The value a text of `factText` stands for. */
function factValue(fact: CorrectableFact, text: string): string | number {
  if (shares.includes(fact)) return Number((Number(text.replace('%', '')) / 100).toFixed(6));
  return numbers.includes(fact) ? Number(text) : text;
}

/** A correction with the text of a sheet; what pages said when it was typed stays. */
export const correctionWith = <Kept extends Correction>(kept: Kept, { value }: SheetTexts, now: string): Kept => ({
  ...kept,
  value: value === undefined ? kept.value : factValue(kept.fact, value),
  at: now,
});
