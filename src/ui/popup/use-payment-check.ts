import { useReducer, useRef } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { JudgedStore } from '@/domain/view';
import { createPaymentCheck, type PaymentCheck, type PaymentView } from '../parts/payment-check';

/** The payment check for a component: it is drawn again with every answer. */
export function usePaymentCheck(ask: Ask, store: JudgedStore): PaymentView & Pick<PaymentCheck, 'choose'> {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const check = useRef<PaymentCheck>(null);
  check.current ??= createPaymentCheck(ask, store, () => {
    redraw(undefined);
  });
  return { ...check.current.follow(store), choose: check.current.choose };
}
