import { useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { PaymentAnswer } from '@/domain/payment';
import type { PaymentPlan } from '@/domain/payment-plan';
import { tradeTypeOf } from '@/domain/trade-type';
import type { JudgedStore } from '@/domain/view';
import { PlanCard } from './plan-card';
import { paymentWording } from './payment-words';
import { usePlans } from './use-plans';

interface PlansProps {
  store: JudgedStore;
  /** what the check says now; null when it could not answer */
  answer: PaymentAnswer | null;
  /** a newer answer is on its way: the plan of the old one is not kept */
  checking: boolean;
  ask: Ask;
}

/** The plan a check leads to, to be changed from there. */
function planOf({ storeKey, offerId }: JudgedStore, { question, plan }: PaymentAnswer): PaymentPlan {
  const now = new Date().toISOString();
  return {
    id: crypto.randomUUID(),
    storeKey,
    offerId,
    order: question.order,
    tradeType: tradeTypeOf(question),
    stages: plan.map(({ when, condition, amount, channel }) => ({
      when,
      condition,
      amount: amount.amount,
      channel,
      due: null,
      doneOn: null,
    })),
    createdAt: now,
    updatedAt: now,
  };
}

/** Keeps the check's plan when asked to, and lists the plans of the store, each open to change. */
export function Plans({ store, answer, checking, ask }: PlansProps) {
  const { words, pay } = paymentWording();
  const { plans, state, keep, drop } = usePlans(ask, store.storeKey);
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <>
      {answer && answer.plan.length > 0 && (
        <button
          class="strong"
          disabled={checking}
          onClick={() => {
            const plan = planOf(store, answer);
            setOpened(plan.id);
            keep(plan);
          }}
        >
          {pay.keepPlan}
        </button>
      )}
      {plans.length > 0 && (
        <div class="plans">
          <h4>{pay.plans}</h4>
          {plans.map((plan) => (
            <PlanCard key={plan.id} plan={plan} isNew={plan.id === opened} onChange={keep} onDrop={drop} />
          ))}
          <p class="sub">{pay.plansNote}</p>
        </div>
      )}
      <p class="sub" role="status">
        {state === 'saved' ? pay.planSaved : ''}
      </p>
      {state !== 'idle' && state !== 'saved' && (
        <p role="alert">
          {pay.planFailed} {words.errors[state]}
        </p>
      )}
    </>
  );
}
