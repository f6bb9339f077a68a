import { useState } from 'preact/hooks';
import { matchKinds, severities, type BlacklistEntry, type MatchKind } from '@/domain/mark';
import { Choice, Labelled } from '../parts/choice';
import { takeFocus } from '../parts/take-focus';
import { entryOf, type EntryDraft } from './entry-draft';
import { marksWording } from './marks-words';

interface BlacklistFormProps {
  /** what stands in the fields at first */
  draft: EntryDraft;
  /** the word on the button */
  action: string;
  /** why the last try failed, "" when it did not */
  failure: string;
  /** called with every change, so that nothing typed is lost */
  onType?(draft: EntryDraft): void;
  onSave(entry: BlacklistEntry): void;
  onCancel(): void;
}

/** Reason, weight, proof, end and what to recognise the company by. Enter saves, Escape leaves everything as it was. */
export function BlacklistForm({ draft: first, action, failure, onType, onSave, onCancel }: BlacklistFormProps) {
  const { marks } = marksWording();
  const [draft, setDraft] = useState(first);
  const [wrong, setWrong] = useState('');
  const put = (part: Partial<EntryDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    onType?.(next);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const entry = entryOf(draft, new Date().toISOString());
    setWrong(typeof entry === 'string' ? marks[entry] : '');
    if (typeof entry !== 'string') onSave(entry);
  };
  const toggle = (kind: MatchKind) => {
    const { matches } = draft;
    put({ matches: matches.includes(kind) ? matches.filter((one) => one !== kind) : [...matches, kind] });
  };
  const said = wrong === '' ? failure : wrong;
  return (
    <form
      class="inline entry-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <Labelled label={marks.reason} wide>
        <input
          ref={takeFocus}
          maxLength={1000}
          value={draft.reason}
          onInput={(event) => {
            put({ reason: event.currentTarget.value });
          }}
        />
      </Labelled>
      <Choice
        wide
        label={marks.severity}
        value={draft.severity}
        options={severities.toReversed().map((value) => ({ value, text: marks.severities[value] }))}
        onChoose={(severity) => {
          put({ severity });
        }}
      />
      <Labelled label={marks.proof} wide>
        <input
          maxLength={2000}
          value={draft.proof}
          placeholder="https://"
          onInput={(event) => {
            put({ proof: event.currentTarget.value });
          }}
        />
      </Labelled>
      <Labelled label={marks.expires} wide>
        <input
          type="date"
          value={draft.expires}
          onInput={(event) => {
            put({ expires: event.currentTarget.value });
          }}
        />
      </Labelled>
      <fieldset class="matches">
        <legend>{marks.matches}</legend>
        {matchKinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={draft.matches.includes(kind)}
              onChange={() => {
                toggle(kind);
              }}
            />{' '}
            {marks.match[kind]}
          </label>
        ))}
        <p class="sub">{marks.matchesNote}</p>
      </fieldset>
      <button class="danger">{action}</button>
      <button type="button" onClick={onCancel}>
        {marks.cancel}
      </button>
      {said !== '' && <p role="alert">{said}</p>}
    </form>
  );
}
