/** Elements that came, and elements in which a name of an offer or a text changed. */
export type OnChanges = (added: Element[], changed: Element[]) => void;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/**
 * Tells what was added to a list and where it changed, in the observer's own callback, before the page is drawn. Elements called
 * `own` are ours and count for nothing; `naming` are the attributes that may name another offer. Ends with the signal.
 */
export function watchList(
  top: Element,
  own: string,
  naming: string[],
  onChanges: OnChanges,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver((records) => {
    const added = new Set<Element>();
    const changed = new Set<Element>();
    for (const { type, target, addedNodes } of records) {
      if (!isElement(target)) {
        if (target.parentElement) changed.add(target.parentElement);
        continue;
      }
      if (type === 'attributes') changed.add(target);
      for (const node of addedNodes) {
        if (!isElement(node)) changed.add(target);
        else if (node.localName !== own && node.isConnected && !added.has(target)) added.add(node);
      }
    }
    if (added.size + changed.size > 0)
      onChanges(
        [...added],
        [...changed].filter((element) => element.isConnected),
      );
  });
  observer.observe(top, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: naming,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}
