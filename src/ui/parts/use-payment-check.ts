import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { PaymentAnswer, PaymentQuestion } from '@/domain/payment';
import type { JudgedStore, ViewError } from '@/domain/view';

export interface PaymentCheck {
  question: PaymentQuestion;
  answer: PaymentAnswer;
  checking: boolean;
  error: ViewError | null;
  choose(change: Partial<PaymentQuestion>): void;
}

/**
 * The payment question of a surface and its newest answer. Until the buyer chooses, the view's own answer stands; after
 * that every choice and every new judgement asks again, and an answer to an older question is dropped.
 */
export function usePaymentCheck(ask: Ask, store: JudgedStore): PaymentCheck {
  const [chosen, setChosen] = useState<PaymentQuestion | null>(null);
  const [result, setResult] = useState<{ answer: PaymentAnswer | null; checking: boolean; error: ViewError | null }>({
    answer: null,
    checking: false,
    error: null,
  });
  const newest = useRef(0);
  const { storeKey, offerId, findingsKey } = store;

  useEffect(() => {
    if (chosen === null) return;
    const mine = ++newest.current;
    setResult((old) => ({ ...old, checking: true, error: null }));
    void ask('check-payment', { storeKey, offerId, payment: chosen }).then((reply) => {
      if (mine !== newest.current) return;
      setResult((old) =>
        reply.ok
          ? { answer: reply.answer, checking: false, error: null }
          : { ...old, checking: false, error: reply.error },
      );
    });
    return () => {
      newest.current++;
    };
  }, [ask, storeKey, offerId, findingsKey, chosen]);

  return {
    ...result,
    question: chosen ?? store.payment.question,
    answer: (chosen && result.answer) ?? store.payment,
    choose: (change) => {
      setChosen((old) => ({ ...(old ?? store.payment.question), ...change }));
    },
  };
}
