import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Ask, Reply } from '@/app/topics';
import type { PaymentPlan } from '@/domain/payment-plan';
import type { ViewError } from '@/domain/view';

export type SaveState = 'idle' | 'saved' | ViewError;

/**
 * The payment plans of a store. A change is shown at once and sent at once, one after the other, so that a late answer never undoes a
 * newer change.
 */
export function usePlans(ask: Ask, storeKey: string) {
  const [plans, setPlans] = useState<PaymentPlan[]>([]);
  const [state, setState] = useState<SaveState>('idle');
  const queue = useRef(Promise.resolve());
  const waiting = useRef(0);

  useEffect(() => {
    void ask('plans', { storeKey }).then((reply) => {
      if (!reply.ok) setState(reply.error);
      else if (waiting.current === 0) setPlans(reply.answer);
    });
  }, [ask, storeKey]);

  const send = useCallback((write: () => Promise<Reply<'keep-plan' | 'drop-plan'>>) => {
    waiting.current += 1;
    queue.current = queue.current.then(async () => {
      const reply = await write();
      waiting.current -= 1;
      setState(reply.ok ? 'saved' : reply.error);
      if (reply.ok && waiting.current === 0) setPlans(reply.answer);
    });
  }, []);

  return {
    plans,
    state,
    keep: (plan: PaymentPlan) => {
      const writeId = crypto.randomUUID();
      setPlans((old) =>
        old.some(({ id }) => id === plan.id) ? old.map((one) => (one.id === plan.id ? plan : one)) : [plan, ...old],
      );
      send(() => ask('keep-plan', { writeId, plan }));
    },
    drop: (id: string) => {
      const writeId = crypto.randomUUID();
      setPlans((old) => old.filter((plan) => plan.id !== id));
      send(() => ask('drop-plan', { writeId, storeKey, id }));
    },
  };
}
