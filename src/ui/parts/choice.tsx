import type { ComponentChildren } from 'preact';

interface ChoiceProps<Value extends string | number> {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  wide?: boolean;
  onChoose(value: Value): void;
}

/** A labelled list to choose from; options are found by position, so values of any type survive. */
export function Choice<Value extends string | number>({ label, value, options, wide, onChoose }: ChoiceProps<Value>) {
  return (
    <Labelled label={label} wide={wide ?? false}>
      <select
        value={String(options.findIndex((option) => option.value === value))}
        onChange={(event) => {
          const option = options[Number(event.currentTarget.value)];
          if (option) onChoose(option.value);
        }}
      >
        {options.map((option, index) => (
          <option value={String(index)}>{option.text}</option>
        ))}
      </select>
    </Labelled>
  );
}

/** A label over its field; `wide` takes the whole row. */
export function Labelled({ label, wide, children }: { label: string; wide: boolean; children: ComponentChildren }) {
  return (
    <label class={wide ? 'field wide' : 'field'}>
      <span>{label}</span>
      {children}
    </label>
  );
}
