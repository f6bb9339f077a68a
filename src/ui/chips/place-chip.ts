/** Where a chip goes: `name` is the link whose text a chip at the corner would cover. */
export interface PlacedCard {
  root: Element;
  name?: Element;
}

/** Answers whether a card is a containing block; cards of one class are asked once, because asking makes the page work out its style. */
export function cornerOf(styleOf: (element: Element) => { position: string }): (card: Element) => boolean {
  const positioned = new Map<string, boolean>();
  return (card) => {
    const name = `${card.tagName} ${card.getAttribute('class') ?? ''}`;
    const isPositioned = positioned.get(name) ?? styleOf(card).position !== 'static';
    positioned.set(name, isPositioned);
    return isPositioned;
  };
}

/**
 * Beside the name of a card that has one; else last in a positioned card, at its corner, or first in another, where a box out of the flow
 * stands by itself.
 */
export function place({ root: card, name }: PlacedCard, host: HTMLElement, corner: boolean): void {
  if (name) {
    // The place of a box out of the flow follows what it would have been in it.
    host.style.setProperty('display', 'inline', 'important');
    name.after(host);
  } else if (corner) card.append(host);
  else card.prepend(host);
}
