import { offerId } from '../parse/identity';

/** One card of a rendered list. `root` is where a chip goes; `parts` hold its text, more than one when links were re-nested. */
export interface Card {
  /** null for a card that names no offer among others that do */
  id: string | null;
  root: Element;
  parts: Element[];
}

const marked = [
  'a[href*="offer"]',
  'a[data-renderkey]',
  '[data-aplus-report*="object_type@offer"]',
  '[data-offer-id]',
  '[data-offer-expose-id]',
  '[t-offer-id]',
].join(',');
/** What the site counts views of. */
const booked = '[data-renderkey],[data-tracker="offer"]';
const idAttributes = ['data-offer-id', 'data-offer-expose-id', 't-offer-id'];

/** A card is small; a parent with more text than this holds a page, not a card. */
const longestCard = 1500;

/** The offer id an element itself names: by its link, by the site's own bookkeeping on it, never by its text. */
export function idOf(element: Element): string | undefined {
  const linked = element.tagName === 'A' ? offerId(hrefOf(element)) : undefined;
  if (linked !== undefined) return linked;
  const rendered = element.tagName === 'A' ? /_(\d{9,14})$/.exec(element.getAttribute('data-renderkey') ?? '') : null;
  const reported = /(?:^|\^)object_id@(\d{9,14})(?!\d)/.exec(element.getAttribute('data-aplus-report') ?? '');
  const named = idAttributes.map((name) => offerId(element.getAttribute(name))).find((id) => id !== undefined);
  return named ?? rendered?.[1] ?? reported?.[1];
}

/** Address of a link with its protocol; saved pages and live ones leave it out at times. */
export function hrefOf(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  return href.startsWith('//') ? `https:${href}` : href;
}

/** The highest element that still belongs to this offer alone. */
function climb(start: Element, top: Element, idsIn: (element: Element) => Set<string>): Element {
  let root = start;
  while (root.parentElement !== null && root.parentElement !== top) {
    const parent = root.parentElement;
    if (idsIn(parent).size > 1 || (parent.textContent ?? '').length > longestCard) break;
    root = parent;
  }
  return root;
}

const hasPrice = (element: Element) => /[¥￥]/.test(element.textContent ?? '');

/** A neighbour that begins another card: the site keeps book on it, or on something in it, under another name or none. */
function startsAnother(element: Element, id: string): boolean {
  const kept = [...(element.matches(booked) ? [element] : []), ...element.querySelectorAll(booked)];
  return kept.some((one) => idOf(one) !== id);
}

/**
 * The card's own element, and where a parser cut its links apart, the neighbours up to the next card: those that name the same
 * offer, and around a card without a price sign those that name none.
 */
function partsOf(id: string, root: Element, idsIn: (element: Element) => Set<string>): Element[] {
  const parts = [root];
  const torn = !hasPrice(root);
  for (let next = root.nextElementSibling; next !== null; next = next.nextElementSibling) {
    const named = idsIn(next);
    const isOwn = named.has(id);
    if ((named.size > 0 && !isOwn) || named.size > 1 || startsAnother(next, id) || (!isOwn && !torn)) break;
    parts.push(next);
  }
  return parts;
}

/** Elements built like known cards that name no offer: places the list has not filled yet. */
function nameless(cards: Card[], top: Element, idsIn: (element: Element) => Set<string>): Card[] {
  const roots = new Set(cards.map(({ root }) => root));
  const classes = new Set([...roots].map((root) => root.className).filter((name) => name !== ''));
  return [...classes]
    .flatMap((name) => [...top.getElementsByClassName(name)])
    .filter((element) => classes.has(element.className) && !roots.has(element) && idsIn(element).size === 0)
    .map((root) => ({ id: null, root, parts: [root] }));
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`; the name is not at hand everywhere this runs. */
const following = 4;

const follows = (before: Element, after: Element) => (before.compareDocumentPosition(after) & following) !== 0;

/**
 * Every card under `top` in document order, found from what names an offer and climbing to what belongs to it alone; class
 * names are not asked. One offer may have two cards; marks of one offer in a row are one card, unless each has a price.
 */
export function cardsIn(top: Element): Card[] {
  const marks = [...top.querySelectorAll(marked)].flatMap((element) => {
    const id = idOf(element);
    return id === undefined ? [] : [{ id, element }];
  });
  const ids = new Map<Element, Set<string>>();
  for (const { id, element } of marks) {
    for (let up: Element | null = element; up !== null && up !== top; up = up.parentElement) {
      ids.set(up, (ids.get(up) ?? new Set()).add(id));
    }
  }
  const none = new Set<string>();
  const idsIn = (element: Element) => ids.get(element) ?? none;
  const cards: Card[] = [];
  for (const { id, element } of marks) {
    const last = cards.at(-1);
    if (last?.id === id && last.root.contains(element)) continue;
    const root = climb(element, top, idsIn);
    if (last?.id === id && !(hasPrice(root) && hasPrice(last.root))) continue;
    cards.push({
      id,
      root,
      parts: partsOf(id, root, idsIn),
    });
  }
  const more = nameless(cards, top, idsIn);
  return more.length === 0 ? cards : [...cards, ...more].sort((a, b) => (follows(a.root, b.root) ? -1 : 1));
}
