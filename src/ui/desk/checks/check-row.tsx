import { useState } from 'preact/hooks';
import { kindOf, type CheckAnswer, type CheckChange, type StoreChecks } from '@/domain/check-answer';
import type { PopupPorts } from '../../popup/ports';
import { CheckForm } from './check-form';
import { checksWording, guideOf } from './checks-words';
import { GuideText } from './guide-text';

/** Changes the answer of one check. */
export type ChangeAnswer = (change: CheckChange, was?: CheckChange) => Promise<CheckAnswer | null>;

export interface CheckRowProps {
  answer: CheckAnswer;
  company: Omit<StoreChecks, 'answers'>;
  ports: Pick<PopupPorts, 'ask' | 'drafts' | 'copy'>;
  /** begun over `was`; what stands then, null when nothing could be kept */
  change: ChangeAnswer;
}

/** Signs beside the words of a state, so that neither colour nor sign stands alone. */
const signs = { good: '✓', bad: '!', neutral: '✓', open: '…', none: '○' };

/** One check: its state in a line; opened, its guide and its form. What is closed is not drawn. */
export function CheckRow(props: CheckRowProps) {
  const { answer } = props;
  const { said, format } = checksWording();
  const [isOpen, setOpen] = useState(false);
  const guide = guideOf(answer.check);
  const state = answer.outcome === null ? 'none' : kindOf(answer);
  const outcome = answer.outcome === null ? '' : (guide.outcomes[answer.outcome] ?? answer.outcome);
  return (
    <li class={`check ${state}`}>
      <details
        open={isOpen}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          <span class="sign" aria-hidden="true">
            {signs[state]}
          </span>
          <span class="grow">{guide.name}</span>
          <span class="state">
            <b>{said.states[state]}</b>
            {outcome !== '' && <span> · {outcome}</span>}
            {answer.on !== null && <span> {said.onDay(format.day(answer.on))}</span>}
          </span>
        </summary>
        {isOpen && (
          <div class="check-body">
            <GuideText check={answer.check} />
            <CheckForm {...props} />
          </div>
        )}
      </details>
    </li>
  );
}
