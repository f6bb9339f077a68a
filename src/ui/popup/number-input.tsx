import { useEffect, useRef, useState } from 'preact/hooks';
import { Labelled } from '../parts/choice';
import { takeFocus } from '../parts/take-focus';

interface NumberInputProps {
  label: string;
  /** null: nothing yet */
  value: number | null;
  /** what is wrong with anything that is not above 0 */
  wrong: string;
  onNumber(value: number): void;
  onEscape?(): void;
  /** takes the focus when it appears: for fields the buyer has just asked for */
  asked?: boolean;
}

/** A typed number as the buyer writes it, `10,000` or `10000.5`; null for anything that is not above 0. */
export function toAmount(text: string): number | null {
  const plain = text.trim().replace(/[\s,，]/g, '');
  const value = /^\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : 0;
  return value > 0 ? value : null;
}

/** A labelled amount; only a number above 0 goes out, anything else is said beside the field. */
export function NumberInput({ label, value, wrong, onNumber, onEscape, asked = false }: NumberInputProps) {
  const [text, setText] = useState(String(value ?? ''));
  const isWrong = toAmount(text) === null && !(value === null && text === '');
  const typed = useRef(false);
  // The amount asked about last arrives after the first paint; once the buyer types, nothing may change a key of it.
  useEffect(() => {
    if (!typed.current) setText(String(value ?? ''));
  }, [value]);
  return (
    <Labelled label={label} wide={false}>
      <input
        {...(asked && { ref: takeFocus })}
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-invalid={isWrong}
        onInput={(event) => {
          typed.current = true;
          setText(event.currentTarget.value);
          const amount = toAmount(event.currentTarget.value);
          if (amount !== null) onNumber(amount);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          setText(String(value ?? ''));
          onEscape?.();
        }}
      />
      {isWrong && (
        <small class="wrong" role="alert">
          {wrong}
        </small>
      )}
    </Labelled>
  );
}
