export type Props = Record<string, unknown>;

const drawn = new WeakMap<Element, Props>();

function setProp(element: Element, name: string, value: unknown): void {
  if (name.startsWith('on')) Reflect.set(element, name.toLowerCase(), value ?? null);
  else if (name === 'value' || name === 'translate') Reflect.set(element, name, value);
  else if (name === 'style') {
    for (const [property, text] of Object.entries(value as Record<string, string>))
      (element as HTMLElement).style.setProperty(property, text);
  } else if (value === undefined || value === null || (value === false && !name.startsWith('aria-')))
    element.removeAttribute(name);
  else element.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : String(value));
}

/** Gives an element its handlers, styles and attributes, and takes away those it had before and has no more. */
export function setProps(element: Element, props: Props): void {
  const before = drawn.get(element) ?? {};
  for (const name of Object.keys(before)) if (!(name in props)) setProp(element, name, undefined);
  for (const [name, value] of Object.entries(props)) {
    if (name !== 'children' && (name === 'value' || before[name] !== value)) setProp(element, name, value);
  }
  drawn.set(element, props);
}
