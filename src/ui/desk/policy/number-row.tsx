import { useEffect, useState } from 'preact/hooks';
import type { PolicyNumber } from '@/domain/policy-table';
import { fromTyped, toTyped, type Fault } from './draft';
import { policyWording } from './policy-wording';
import { faultText, shownNumber, unitText } from './shown-number';

interface NumberRowProps {
  number: PolicyNumber;
  /** as drafted; NaN while the text is no number */
  value: number;
  fault: Fault | null;
  /** says which rule the number belongs to, for those who hear the field without seeing the table */
  group: string;
  onChange(value: number): void;
}

/** One number of the policy: its field, where it comes from, why, and the way back to the usual one. */
export function NumberRow({ number, value, fault, group, onChange }: NumberRowProps) {
  const { policy } = policyWording();
  const [text, setText] = useState(String(toTyped(number, value)));
  useEffect(() => {
    // A number put back or discarded elsewhere is shown; one being typed keeps the buyer's own way of writing it.
    setText((typed) =>
      Object.is(fromTyped(number, typed), value) || Number.isNaN(value) ? typed : String(toTyped(number, value)),
    );
  }, [number, value]);
  const isOwn = !Object.is(value, number.usual);
  const id = `n-${number.path}`;
  return (
    <tr class={isOwn ? 'own' : undefined}>
      <th scope="row">
        <label for={id}>
          <span class="only-heard">{group}: </span>
          {number.name}
        </label>
        {isOwn && <span class="mark">{policy.own}</span>}
      </th>
      <td class="value">
        <span class="with-unit">
          <input
            id={id}
            inputMode="decimal"
            autocomplete="off"
            value={text}
            aria-invalid={fault !== null}
            aria-describedby={fault ? `${id}-fault` : undefined}
            onInput={(event) => {
              setText(event.currentTarget.value);
              onChange(fromTyped(number, event.currentTarget.value));
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onChange(number.value);
            }}
          />
          <span class="unit">{unitText(number, value)}</span>
        </span>
        {fault && (
          <small class="wrong" role="alert" id={`${id}-fault`}>
            {faultText(number, fault)}
          </small>
        )}
      </td>
      <td class="told-by">{policy.sources[number.source]}</td>
      <td class="why">{number.reason}</td>
      <td class="back">
        {isOwn && (
          <button
            onClick={() => {
              onChange(number.usual);
            }}
          >
            <span class="only-heard">{number.name}: </span>
            {policy.back(shownNumber(number, number.usual))}
          </button>
        )}
      </td>
    </tr>
  );
}
