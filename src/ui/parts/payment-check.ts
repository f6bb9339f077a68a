import type { Ask } from '@/app/topics';
import type { PaymentAnswer, PaymentQuestion } from '@/domain/payment';
import type { JudgedStore, ViewError } from '@/domain/view';

/** The question a surface shows, with its newest answer. */
export interface PaymentView {
  question: PaymentQuestion;
  answer: PaymentAnswer;
  checking: boolean;
  error: ViewError | null;
}

/** What the buyer may change: the question, and whom the money would go to (typed in the extension's own pages only). */
type Asked = PaymentQuestion & { payee?: string };

export interface PaymentCheck {
  /** tells of a newly drawn store or judgement; the buyer's question is asked again, for another store it is forgotten */
  follow(store: JudgedStore): PaymentView;
  choose(change: Partial<Asked>): void;
}

const subjectOf = ({ storeKey, offerId }: JudgedStore) => `${storeKey} ${String(offerId)}`;

/**
 * The payment check of one surface. Until the buyer chooses, the view's own answer stands; after that every choice and every
 * new judgement asks again, and an answer to an older question is dropped. `onChange` asks for a redraw.
 */
export function createPaymentCheck(ask: Ask, first: JudgedStore, onChange: () => void): PaymentCheck {
  let store = first;
  let chosen: Asked | null = null;
  let result: Pick<PaymentView, 'checking' | 'error'> & { answer: PaymentAnswer | null } = {
    answer: null,
    checking: false,
    error: null,
  };
  let newest = 0;

  const askFor = async ({ payee = '', ...payment }: Asked) => {
    const mine = ++newest;
    result = { ...result, checking: true, error: null };
    const reply = await ask('check-payment', {
      storeKey: store.storeKey,
      offerId: store.offerId,
      payment,
      ...(payee !== '' && { payee }),
    });
    if (mine !== newest) return;
    result = { ...result, checking: false, ...(reply.ok ? { answer: reply.answer } : { error: reply.error }) };
    onChange();
  };
  return {
    follow(next) {
      const before = store;
      store = next;
      if (subjectOf(before) !== subjectOf(next)) {
        newest++;
        chosen = null;
        result = { answer: null, checking: false, error: null };
      } else if (chosen && before !== next) void askFor(chosen);
      return {
        ...result,
        question: chosen ?? next.payment.question,
        answer: (chosen && result.answer) ?? next.payment,
      };
    },
    choose(change) {
      chosen = { ...(chosen ?? store.payment.question), ...change };
      void askFor(chosen);
      onChange();
    },
  };
}
