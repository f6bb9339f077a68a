import { longestNote } from '@/domain/mark';
import { Labelled } from '../parts/choice';
import { popupWording } from './popup-words';
import type { Drafts } from './ports';
import { TwoTexts } from '../marks/two-texts';
import { useNote, type SaveText } from './use-note';

interface NoteFieldProps {
  storeKey: string;
  saved: string;
  drafts: Drafts;
  save: SaveText;
}

/** The buyer's note. Ctrl or Command with Enter saves at once, Escape goes back to what was saved last. */
export function NoteField(props: NoteFieldProps) {
  const { own } = popupWording();
  const { text, state, other, type, saveNow, choose, cancel } = useNote(props);
  const said = { idle: '', draft: own.noteSaving, saved: own.noteSaved, failed: own.noteFailed, conflict: '' }[state];
  return (
    <>
      <Labelled label={own.note} wide>
        <textarea
          rows={3}
          maxLength={longestNote}
          value={text}
          onInput={(event) => {
            type(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void saveNow();
            if (event.key !== 'Escape' || state === 'idle') return;
            event.preventDefault();
            cancel();
          }}
        />
      </Labelled>
      <p class="sub" role="status">
        {said}
      </p>
      <TwoTexts other={other} joinable={(other ?? '').length + text.length + 2 <= longestNote} choose={choose} />
    </>
  );
}
