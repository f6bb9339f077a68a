import { useState } from 'preact/hooks';
import { Labelled } from '../parts/choice';
import { takeFocus } from '../parts/take-focus';
import { popupWording } from './popup-words';

interface CorrectFormProps {
  label: string;
  hint: string;
  send(text: string): Promise<void>;
  close(): void;
}

/** The longest text a fact can be; the background refuses more. */
const longest = 500;

/** A field for the buyer's own value. Escape closes it, and nothing is kept before the button is pressed. */
export function CorrectForm({ label, hint, send, close }: CorrectFormProps) {
  const { own } = popupWording();
  const [text, setText] = useState('');
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void send(text);
      }}
    >
      <Labelled label={`${label}: ${hint}`} wide>
        <input
          ref={takeFocus}
          autocomplete="off"
          maxLength={longest}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            close();
          }}
        />
      </Labelled>
      <button>{own.valueSave}</button>
      <button type="button" onClick={close}>
        {own.cancel}
      </button>
    </form>
  );
}
