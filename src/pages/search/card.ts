import { idOf, marksIn, offersIn, type OffersIn } from './card-marks';

/** One card of a rendered list. `root` is where a chip goes; `parts` hold its text, more than one when links were re-nested. */
export interface Card {
  /** null for a card that names no offer among others that do */
  id: string | null;
  root: Element;
  parts: Element[];
}

/** What the site counts views of. */
const booked = '[data-renderkey],[data-tracker="offer"]';
/** A card is small; a parent with more text than this holds a page, not a card. */
const longestCard = 1500;

/** The highest element that still belongs to this offer alone. */
export function climb(start: Element, top: Element, offers: OffersIn): Element {
  let root = start;
  while (root.parentElement !== null && root.parentElement !== top) {
    const parent = root.parentElement;
    if (parent.localName === 'body' || offers.of(parent).size > 1 || (parent.textContent ?? '').length > longestCard)
      break;
    root = parent;
  }
  return root;
}

export const hasPrice = (element: Element) => /[¥￥]/.test(element.textContent ?? '');

/** A neighbour that begins another card: the site keeps book on it, or on something in it, under another name or none. */
function startsAnother(element: Element, id: string): boolean {
  const kept = [...(element.matches(booked) ? [element] : []), ...element.querySelectorAll(booked)];
  return kept.some((one) => idOf(one) !== id);
}

/**
 * The card's own element, and where a parser cut its links apart, the neighbours up to the next card: those that name the same
 * offer, and around a card without a price sign those that name none.
 */
export function partsOf(id: string, root: Element, offers: OffersIn): Element[] {
  const parts = [root];
  const torn = !hasPrice(root);
  for (let next = root.nextElementSibling; next !== null; next = next.nextElementSibling) {
    const named = offers.of(next);
    const isOwn = named.has(id);
    if ((named.size > 0 && !isOwn) || named.size > 1 || startsAnother(next, id) || (!isOwn && !torn)) break;
    parts.push(next);
  }
  return parts;
}

/** Elements built like known cards that name no offer: places the list has not filled yet. */
function nameless(cards: Card[], top: Element, offers: OffersIn): Card[] {
  const roots = new Set(cards.map(({ root }) => root));
  const classes = new Set([...roots].map((root) => root.className).filter((name) => name !== ''));
  return [...classes]
    .flatMap((name) => [...top.getElementsByClassName(name)])
    .filter((element) => classes.has(element.className) && !roots.has(element) && offers.of(element).size === 0)
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
  const marks = marksIn(top).filter(({ element }) => element !== top);
  const offers = offersIn();
  for (const { id, element } of marks) offers.note(id, element, top);
  const cards: Card[] = [];
  for (const { id, element } of marks) {
    const last = cards.at(-1);
    if (last?.id === id && last.root.contains(element)) continue;
    const root = climb(element, top, offers);
    if (last?.id === id && !(hasPrice(root) && hasPrice(last.root))) continue;
    cards.push({
      id,
      root,
      parts: partsOf(id, root, offers),
    });
  }
  const more = nameless(cards, top, offers);
  return more.length === 0 ? cards : [...cards, ...more].sort((a, b) => (follows(a.root, b.root) ? -1 : 1));
}
