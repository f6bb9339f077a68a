import type { Ask } from '@/app/topics';
import { pastedKinds } from '@/domain/pasted';
import { Choice, Labelled } from '../parts/choice';
import { KeepButton } from './keep-button';
import { pasteWording } from './paste-words';
import { PastedResult } from './pasted-result';
import { usePasted } from './use-pasted';

export interface PasteBoxProps {
  /** the store the text came from; null compares no names and keeps nothing */
  storeKey: string | null;
  ask: Ask;
  /** puts a text on the clipboard; rejects when the browser does not let it */
  copy(text: string): Promise<void>;
  onKept(): void;
}

/** A field for what a seller sent, and what it says. Only for the extension's own pages: a shop page could read along. */
export function PasteBox({ storeKey, ask, copy, onKept }: PasteBoxProps) {
  const { words, box } = pasteWording();
  const { text, kind, read, error, change } = usePasted(ask, storeKey);
  return (
    <div class="paste-box">
      <Choice
        label={box.kind}
        wide
        value={kind}
        options={pastedKinds.map((value) => ({ value, text: box.kinds[value] }))}
        onChoose={(value) => {
          change({ kind: value });
        }}
      />
      <Labelled label={box.text} wide>
        <textarea
          rows={kind === 'message' ? 5 : 2}
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={(event) => {
            change({ text: event.currentTarget.value });
          }}
        />
      </Labelled>
      <p class="sub">{box.note}</p>
      {error && (
        <p role="alert">
          {box.failed} {words.errors[error]}
        </p>
      )}
      {read && <PastedResult text={read.text} answer={read.answer} copy={copy} />}
      {read && storeKey !== null && (
        <KeepButton key={read.text} storeKey={storeKey} text={read.text} ask={ask} onKept={onKept} />
      )}
    </div>
  );
}
