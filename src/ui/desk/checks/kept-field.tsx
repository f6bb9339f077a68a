import { Labelled } from '../../parts/choice';
import type { Drafts } from '../../popup/ports';
import { TwoTexts } from '../../marks/two-texts';
import { useNote, type SaveText } from '../../popup/use-note';
import { checksWording } from './checks-words';

interface KeptFieldProps {
  label: string;
  /** names the draft, which outlives the page until the text is kept */
  draftKey: string;
  saved: string;
  longest: number;
  /** said when the text was not kept */
  wrong: string;
  drafts: Drafts;
  save: SaveText;
}

/** One line of text that is kept while it is typed and never lost. Enter keeps it at once, Escape goes back to what was kept last. */
export function KeptField({ label, draftKey, longest, wrong, ...source }: KeptFieldProps) {
  const { said } = checksWording();
  const { text, state, other, type, saveNow, choose, cancel } = useNote({ storeKey: draftKey, ...source });
  const told = { idle: '', draft: said.saving, saved: said.saved, failed: wrong, conflict: '' }[state];
  return (
    <div class="kept">
      <Labelled label={label} wide>
        <input
          value={text}
          maxLength={longest}
          onInput={(event) => {
            type(event.currentTarget.value);
          }}
          onBlur={() => void saveNow()}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void saveNow();
            if (event.key !== 'Escape' || state === 'idle') return;
            event.preventDefault();
            cancel();
          }}
        />
      </Labelled>
      <p class="sub" role="status">
        {told}
      </p>
      <TwoTexts other={other} joinable={false} choose={choose} />
    </div>
  );
}
