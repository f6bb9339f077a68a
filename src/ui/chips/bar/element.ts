type Children = (Node | string)[];

/** A new element with its attributes and children; texts stay texts. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Children
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that does one thing. */
export function button(text: string, attributes: Record<string, string>, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', press);
  return made;
}

export interface ChoiceRow<Value extends string> {
  row: HTMLElement;
  /** shows what is chosen */
  set(value: Value): void;
}

/** One question with its answers as radio buttons in a row. */
export function choiceRow<Value extends string>(
  name: string,
  question: Node | string,
  answers: [Value, string][],
  onChoose: (value: Value) => void,
): ChoiceRow<Value> {
  const inputs = answers.map(([value, text]) => {
    const input = element('input', { type: 'radio', name, value });
    input.addEventListener('change', () => {
      onChoose(value);
    });
    return { value, input, label: element('label', {}, input, element('span', {}, text)) };
  });
  const legend = element('legend', {}, question);
  return {
    row: element('fieldset', {}, legend, element('div', { class: 'answers' }, ...inputs.map(({ label }) => label))),
    set(chosen) {
      for (const { value, input } of inputs) input.checked = value === chosen;
    },
  };
}
