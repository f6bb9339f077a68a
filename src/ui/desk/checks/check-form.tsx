import { isAtOdds } from '@/domain/check-answer';
import { Labelled } from '../../parts/choice';
import { NoteField } from '../../popup/note-field';
import type { CheckRowProps } from './check-row';
import { checksWording } from './checks-words';
import { KeptField } from './kept-field';
import { savedAs } from '../../popup/use-note';
import { OutcomeChoice } from './outcome-choice';
import { PlacesToLook } from './places-to-look';
import { Questions } from './questions';
import { CheckTool } from './check-tool';

/** Today where the buyer is, as YYYY-MM-DD. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

const proofOf = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What the buyer found out by one check: places to look, questions, outcome, day, proof and note; every part is kept at once. */
export function CheckForm({ answer, company, ports, change }: CheckRowProps) {
  const { said } = checksWording();
  const { check, on, proofUrl, note, storeKey } = answer;
  const saidNo = isAtOdds(answer);
  const key = `check:${storeKey}/${check}`;
  return (
    <div class="check-form">
      <PlacesToLook check={check} company={company} copy={ports.copy} />
      <CheckTool check={check} ask={ports.ask} />
      <Questions answer={answer} drafts={ports.drafts} change={change} />
      <OutcomeChoice
        answer={answer}
        choose={(next) => void change({ outcome: next, on: next === null ? null : (on ?? today()) })}
      />
      {saidNo && <p class="notice">{said.saidNo}</p>}
      <div class="fields">
        <Labelled label={said.day} wide={false}>
          <input
            type="date"
            value={on ?? ''}
            max={today()}
            onChange={(event) => {
              const day = event.currentTarget.value;
              void change({ on: day === '' ? null : day });
            }}
          />
        </Labelled>
        <KeptField
          label={said.proof}
          draftKey={`${key}/proof`}
          saved={proofUrl ?? ''}
          longest={2000}
          wrong={said.noProof}
          drafts={ports.drafts}
          save={async (text, was) => {
            const kept = await change({ proofUrl: proofOf(text) }, { proofUrl: proofOf(was) });
            return savedAs(text, kept && (kept.proofUrl ?? ''));
          }}
        />
        {proofUrl !== null && (
          <a href={proofUrl} target="_blank" rel="noreferrer">
            {said.openProof}
          </a>
        )}
      </div>
      <NoteField
        storeKey={key}
        saved={note}
        drafts={ports.drafts}
        save={async (text, was) => savedAs(text, (await change({ note: text }, { note: was }))?.note ?? null)}
      />
    </div>
  );
}
