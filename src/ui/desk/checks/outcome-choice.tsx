import { useId } from 'preact/hooks';
import type { CheckAnswer } from '@/domain/check-answer';
import { checkShape } from '@/domain/checks';
import { checksWording, guideOf } from './checks-words';

interface OutcomeChoiceProps {
  answer: CheckAnswer;
  choose(outcome: string | null): void;
}

/** The outcomes of a check, of which one is true; "not done" takes an answer back. */
export function OutcomeChoice({ answer: { check, outcome }, choose }: OutcomeChoiceProps) {
  const { said } = checksWording();
  const { outcomes } = guideOf(check);
  const name = useId();
  const all = [...Object.keys(checkShape(check).outcomes), null];
  return (
    <fieldset class="outcomes">
      <legend>{said.outcome}</legend>
      {all.map((one) => (
        <label key={one ?? ''}>
          <input
            type="radio"
            name={name}
            checked={one === outcome}
            onChange={() => {
              choose(one);
            }}
          />{' '}
          {one === null ? said.notDone : outcomes[one]}
        </label>
      ))}
    </fieldset>
  );
}
