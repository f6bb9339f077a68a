import type { Band } from '@/domain/assessment';
import type { Language } from '@/domain/language';
import type { Currency, Money } from '@/domain/money';
import type { PaymentAnswer, PaymentQuestion } from '@/domain/payment';
import { escrowNote } from './words';

const askForRate: Record<Language, (codes: string) => string> = {
  en: (codes) =>
    `No rate is known for ${codes}, and none is guessed: give it in the toolbar popup or the desk, then this check can answer.`,
  zh_CN: (codes) => `没有 ${codes} 的汇率，也不作猜测：请在工具栏弹窗或工作台填写汇率，然后再查。`,
};

/**
 * The answer where a rate is lacking: nothing may be paid yet, and what is decided without any amount (a private account, a store on
 * stop) still stands.
 */
export function unanswered(
  question: PaymentQuestion,
  band: Band,
  rateNeeded: Currency[],
  language: Language,
): PaymentAnswer {
  const nothing: Money = { amount: 0, currency: question.order.currency };
  const isStop = question.channel === 'private' || band === 'stop';
  return {
    question,
    verdict: isStop ? 'stop' : 'risky',
    maxPrepay: nothing,
    maxInEscrow: nothing,
    feeRatio: null,
    plan: [],
    reason: askForRate[language](rateNeeded.join(', ')),
    escrowNote: escrowNote[language],
    rateNeeded,
  };
}
