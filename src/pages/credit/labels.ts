import type { Page } from '../page';

/** A text beside a label. `joined`: it follows in the same text without blank or colon, as a value or as prose. */
export interface Beside {
  text: string;
  joined: boolean;
}

const longest = 2000;
const showText = 4; // NodeFilter.SHOW_TEXT
const bare = (shown: string) => shown.replace(/[\s:：]/g, '').toLowerCase();
const folded = (shown: string | null) => (shown ?? '').replace(/\s+/g, ' ').trim();

function textNodes(within: Node): Text[] {
  const walker = within.ownerDocument?.createTreeWalker(within, showText);
  if (walker === undefined) return [];
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isCode = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/.test(node.parentElement?.tagName ?? '');
    if (!isCode && folded(node.nodeValue) !== '') nodes.push(node as Text);
  }
  return nodes;
}

/** What follows the label's own box: the box is the widest element that holds no text but the label. */
function nextTo(label: Text): Node | null {
  let box: Node = label;
  while (box.parentNode !== null && folded(box.parentNode.textContent) === folded(label.nodeValue))
    box = box.parentNode;
  let next = box.nextSibling;
  while (next !== null && folded(next.textContent) === '') next = next.nextSibling;
  return next;
}

/** The text next to a label that stands alone; where that is long or holds a label of its own, it is no single value. */
function besideAlone(label: Text, labels: string[]): string {
  const next = nextTo(label);
  const shown = folded(next?.textContent ?? null);
  const holdsLabel = next !== null && textNodes(next).some((node) => labels.includes(bare(node.data)));
  return shown.length <= longest && !holdsLabel ? shown : '';
}

/** The rest of a text that begins with a label; its blanks may differ. */
function restOf(shown: string, label: string): string {
  let left = label.length;
  let at = 0;
  while (left > 0 && at < shown.length) {
    if (!/[\s:：]/.test(shown.charAt(at))) left -= 1;
    at += 1;
  }
  return shown.slice(at);
}

/**
 * Every text of the page that stands beside one of the labels, by label and in the order of the page: in one text with it ("回头率 36%")
 * or next to it. Labels are given without blanks and in lower case, those to stop at too: a text that is a label is no value.
 */
export function textsBeside(page: Page, labels: string[]): Map<string, Beside[]> {
  const longestFirst = labels.toSorted((one, other) => other.length - one.length);
  const found = new Map<string, Beside[]>();
  textNodes(page.document.body).forEach((node) => {
    const shown = folded(node.nodeValue);
    const label = longestFirst.find((each) => bare(shown).startsWith(each));
    if (label === undefined) return;
    const rest = restOf(shown, label);
    const inside = rest.replace(/^[\s:：]+/, '');
    const text = inside === '' ? besideAlone(node, longestFirst) : inside;
    if (text === '' || labels.includes(bare(text))) return;
    const joined = inside !== '' && inside === rest;
    found.set(label, [...(found.get(label) ?? []), { text: text.slice(0, longest), joined }]);
  });
  return found;
}
