import { useId, useState } from 'preact/hooks';
import { mostStages, unplanned, type PaymentPlan, type PlanStage } from '@/domain/payment-plan';
import { paymentWording } from './payment-words';
import { StageRow } from './stage-row';

interface PlanCardProps {
  plan: PaymentPlan;
  /** just made from a check: drawn open */
  isNew: boolean;
  onChange(plan: PaymentPlan): void;
  onDrop(id: string): void;
}

/** One payment plan: its order, how far it is, what does not add up, and its stages to change. */
export function PlanCard({ plan, isNew, onChange, onDrop }: PlanCardProps) {
  const { pay, format } = paymentWording();
  const [isSure, setSure] = useState(false);
  const suggestions = useId();
  const { order, stages } = plan;
  const done = stages.filter(({ doneOn }) => doneOn !== null).length;
  const setStages = (next: PlanStage[]) => {
    onChange({ ...plan, stages: next });
  };
  const last = stages.at(-1);
  return (
    <details class="plan-card" open={isNew}>
      <summary>
        {pay.plan(format.day(plan.createdAt), format.money(order))}{' '}
        <small>{pay.progress(format.count(done), format.count(stages.length))}</small>
      </summary>
      <PlanFaults plan={plan} />
      <datalist id={suggestions}>
        {pay.conditions.map((condition) => (
          <option key={condition} value={condition} />
        ))}
      </datalist>
      <ol class="stages">
        {stages.map((stage, at) => (
          <StageRow
            key={at}
            number={at + 1}
            stage={stage}
            currency={order.currency}
            suggestions={suggestions}
            onChange={(next) => {
              setStages(stages.with(at, next));
            }}
            onRemove={() => {
              setStages(stages.toSpliced(at, 1));
            }}
          />
        ))}
      </ol>
      <div class="actions">
        {stages.length < mostStages && (
          <button
            class="strong"
            onClick={() => {
              const amount = Math.max(0, unplanned(plan));
              setStages([
                ...stages,
                { when: '', condition: '', amount, channel: last?.channel ?? 'escrow', due: null, doneOn: null },
              ]);
            }}
          >
            {pay.addStage}
          </button>
        )}
        <button
          class="strong"
          onClick={() => {
            if (isSure) onDrop(plan.id);
            setSure(!isSure);
          }}
        >
          {isSure ? pay.dropPlanSure : pay.dropPlan}
        </button>
      </div>
    </details>
  );
}

/** What does not add up, and money that nothing holds back. */
function PlanFaults({ plan }: { plan: PaymentPlan }) {
  const { pay, format } = paymentWording();
  const rest = unplanned(plan);
  const shown = format.money({ amount: Math.abs(rest), currency: plan.order.currency });
  return (
    <>
      {rest !== 0 && <p class="notice">{rest > 0 ? pay.missing(shown) : pay.over(shown)}</p>}
      {plan.stages.some(({ channel, amount }) => channel === 'private' && amount > 0) && (
        <p role="alert">{pay.privateStage}</p>
      )}
    </>
  );
}
