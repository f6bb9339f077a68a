/** Answers whether a card is a containing block; cards of one class are asked once, because asking makes the page work out its style. */
export function placer(
  styleOf: (element: Element) => { position: string },
): (card: Element, host: HTMLElement) => void {
  const positioned = new Map<string, boolean>();
  return (card, host) => {
    const name = `${card.tagName} ${card.getAttribute('class') ?? ''}`;
    const isPositioned = positioned.get(name) ?? styleOf(card).position !== 'static';
    positioned.set(name, isPositioned);
    // Last in a positioned card, at its corner; else first, where a box out of the flow stands by itself.
    if (isPositioned) {
      host.style.setProperty('inset', '0 auto auto 0', 'important');
      card.append(host);
    } else {
      card.prepend(host);
    }
  };
}
