import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Labelled } from '../../parts/choice';
import { checksWording } from './checks-words';

interface LookBoxProps {
  label: string;
  longest: number;
  look(text: string): Promise<void>;
  children: ComponentChildren;
}

/** A line to type a number in, a button that looks at it, and what was seen. Nothing typed here is kept. */
export function LookBox({ label, longest, look, children }: LookBoxProps) {
  const { said } = checksWording();
  const [text, setText] = useState('');
  return (
    <form
      class="tool"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void look(text.trim());
      }}
    >
      <div class="line">
        <Labelled label={label} wide={false}>
          <input
            value={text}
            maxLength={longest}
            onInput={(event) => {
              setText(event.currentTarget.value);
            }}
          />
        </Labelled>
        <button class="strong">{said.readIt}</button>
      </div>
      <div role="status">{children}</div>
    </form>
  );
}
