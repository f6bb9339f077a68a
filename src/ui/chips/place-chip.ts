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

/** Last in a positioned card, at its corner; else first, where a box out of the flow stands by itself. */
export function place(card: Element, host: HTMLElement, corner: boolean): void {
  if (corner) card.append(host);
  else card.prepend(host);
}
