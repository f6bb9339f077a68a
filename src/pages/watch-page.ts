/** Parts that facts are read from and that pages fill in late; changes elsewhere (adverts, carousels) are not looked at. */
const watchedParts = [
  '#shopNavigation',
  '#productTitle',
  '#productEvaluation',
  '#mainPrice',
  '#shippingServices',
  '#mainServices',
  '#hd_0_container_0',
  '.od-pc-offer-title-contain',
  '.od-pc-offer-price-contain',
].join();

const nodeLimit = 300;
const firstGap = 500;
const longestGap = 30_000;

function touchesPart(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.matches(watchedParts) || element.querySelector(watchedParts) !== null;
}

/** True when a change lies inside a watched part or brings or takes one away. Texts and removed nodes are judged by their parent. */
function isRelevant({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (element?.closest(watchedParts)) return true;
  return [...addedNodes].some(touchesPart) || [...removedNodes].some(touchesPart);
}

/** Looks at a bounded number of records and nodes: a flood counts as a change. */
function anyRelevant(records: MutationRecord[]): boolean {
  let left = nodeLimit;
  return records.some((record) => {
    left -= 1 + record.addedNodes.length + record.removedNodes.length;
    return left < 0 || isRelevant(record);
  });
}

/**
 * Calls `onChange` after a watched part of the page changed. Changes are collected, and the gap between two calls doubles from half
 * a second to half a minute, so a page that never rests costs next to nothing. Ends with the signal.
 */
export function watchPage(document: Document, onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let gap = firstGap;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const observer = new MutationObserver((records) => {
    if (timer !== null || !anyRelevant(records)) return;
    timer = setTimeout(() => {
      timer = null;
      onChange();
    }, gap);
    gap = Math.min(gap * 2, longestGap);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const stop = () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  };
  signal.addEventListener('abort', stop, { once: true });
}
