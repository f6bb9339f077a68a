import { useId } from 'preact/hooks';
import type { CheckAnswer } from '@/domain/check-answer';
import { checkShape } from '@/domain/checks';
import type { Drafts } from '../../popup/ports';
import { checksWording, guideOf } from './checks-words';
import type { ChangeAnswer } from './check-row';
import { KeptField } from './kept-field';
import { savedAs } from '../../popup/use-note';

interface QuestionsProps {
  answer: CheckAnswer;
  drafts: Drafts;
  change: ChangeAnswer;
}

/** The small questions of a check: yes, no or not looked at, and short texts to note. */
export function Questions({ answer: { check, answers, storeKey }, drafts, change }: QuestionsProps) {
  const { said } = checksWording();
  const worded = guideOf(check).questions;
  const asked = Object.entries(checkShape(check).questions);
  const texts = asked.filter(([, type]) => type === 'text');
  return (
    <>
      <ul class="questions" aria-label={said.questions}>
        {asked
          .filter(([, type]) => type === 'yes-no')
          .map(([name]) => (
            <YesNo
              key={name}
              question={worded[name] ?? name}
              value={answers[name] ?? ''}
              choose={(value) => void change({ answers: { [name]: value } })}
            />
          ))}
      </ul>
      {texts.length > 0 && (
        <div class="fields">
          {texts.map(([name]) => (
            <KeptField
              key={name}
              label={worded[name] ?? name}
              draftKey={`check:${storeKey}/${check}/${name}`}
              saved={answers[name] ?? ''}
              longest={1000}
              wrong={said.failed}
              drafts={drafts}
              save={async (text, was) => {
                const kept = await change({ answers: { [name]: text.trim() } }, { answers: { [name]: was.trim() } });
                return savedAs(text, kept && (kept.answers[name] ?? ''));
              }}
            />
          ))}
        </div>
      )}
    </>
  );
}

function YesNo({ question, value, choose }: { question: string; value: string; choose(value: string): void }) {
  const { said } = checksWording();
  const name = useId();
  const choices = [
    ['yes', said.yes],
    ['no', said.no],
    ['', said.open],
  ] as const;
  return (
    <li>
      <fieldset class={value === 'no' ? 'said-no' : ''}>
        <legend>{question}</legend>
        {choices.map(([one, text]) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              checked={one === value}
              onChange={() => {
                choose(one);
              }}
            />{' '}
            {text}
          </label>
        ))}
      </fieldset>
    </li>
  );
}
