import { useState } from 'preact/hooks';
import type { Currency } from '@/domain/money';
import { channels } from '@/domain/payment';
import type { PlanStage } from '@/domain/payment-plan';
import { Choice, Labelled } from '../parts/choice';
import { dayHere } from './day-here';
import { paymentWording } from './payment-words';

interface StageRowProps {
  number: number;
  stage: PlanStage;
  currency: Currency;
  /** id of the list of usual conditions */
  suggestions: string;
  onChange(stage: PlanStage): void;
  onRemove(): void;
}

/** A typed amount, `0` among them; null for anything that is none. */
export function toStageAmount(text: string): number | null {
  const plain = text.trim().replace(/[\s,，]/g, '');
  return /^\d{1,12}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

/** One stage: when, on what condition, how much, by which way, until when, and whether it is done. */
export function StageRow({ number, stage, currency, suggestions, onChange, onRemove }: StageRowProps) {
  const { words, pay, format } = paymentWording();
  const shown = format.count(number);
  const change = (part: Partial<PlanStage>) => {
    onChange({ ...stage, ...part });
  };
  return (
    <li class={stage.doneOn === null ? '' : 'done'}>
      <fieldset class="choices">
        <legend>{pay.stage(shown)}</legend>
        <Labelled label={pay.when} wide>
          <input
            value={stage.when}
            maxLength={300}
            onInput={(event) => {
              change({ when: event.currentTarget.value });
            }}
          />
        </Labelled>
        <Labelled label={pay.condition} wide>
          <input
            value={stage.condition}
            maxLength={1000}
            list={suggestions}
            onInput={(event) => {
              change({ condition: event.currentTarget.value });
            }}
          />
        </Labelled>
        <StageAmount
          label={pay.amount(currency)}
          amount={stage.amount}
          onAmount={(amount) => {
            change({ amount });
          }}
        />
        <Labelled label={pay.due} wide={false}>
          <input
            type="date"
            value={stage.due ?? ''}
            onInput={(event) => {
              change({ due: event.currentTarget.value === '' ? null : event.currentTarget.value });
            }}
          />
        </Labelled>
        <Choice
          label={pay.by}
          wide
          value={stage.channel}
          options={channels.map((value) => ({ value, text: words.channels[value] }))}
          onChoose={(channel) => {
            change({ channel });
          }}
        />
        <label class="switch">
          <input
            type="checkbox"
            checked={stage.doneOn !== null}
            onChange={(event) => {
              change({ doneOn: event.currentTarget.checked ? dayHere(new Date()) : null });
            }}
          />
          {stage.doneOn === null ? pay.done : pay.doneOn(format.day(stage.doneOn))}
        </label>
        <button aria-label={pay.removeStage(shown)} onClick={onRemove}>
          {pay.removeStage(shown)}
        </button>
      </fieldset>
    </li>
  );
}

/** The amount as typed; only a number goes out, and what is no number is said beside the field. */
function StageAmount({ label, amount, onAmount }: { label: string; amount: number; onAmount(amount: number): void }) {
  const { pay } = paymentWording();
  const [text, setText] = useState(String(amount));
  const typed = toStageAmount(text);
  const value = typed === null || typed === amount ? text : String(amount);
  return (
    <Labelled label={label} wide={false}>
      <input
        inputMode="decimal"
        autocomplete="off"
        value={value}
        aria-invalid={typed === null}
        onInput={(event) => {
          setText(event.currentTarget.value);
          const next = toStageAmount(event.currentTarget.value);
          if (next !== null) onAmount(next);
        }}
      />
      {typed === null && (
        <small class="wrong" role="alert">
          {pay.amountWrong}
        </small>
      )}
    </Labelled>
  );
}
