import { textOf } from '../locate';
import { isShopHost } from '../shop-host';
import type { Card } from './card';
import { hrefOf } from './card-marks';

/** One stretch of text of a card with the element it stands in; the `font` a translating browser puts around it is none. */
export interface Leaf {
  shown: string;
  element: Element;
}

const unseen = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/;
const known = new WeakMap<Card, Leaf[]>();

function gather(element: Element, leaves: Leaf[], place = element): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 1) {
      const child = node as Element;
      if (!unseen.test(child.tagName)) gather(child, leaves, child.tagName === 'FONT' ? place : child);
    } else if (node.nodeType === 3) {
      const shown = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (shown !== '') leaves.push({ shown, element: place });
    }
  }
}

/** Texts of the card in document order, folded; gathered once a card. */
export function leavesOf(card: Card): Leaf[] {
  const before = known.get(card);
  if (before) return before;
  const leaves: Leaf[] = [];
  for (const part of card.parts) gather(part, leaves);
  known.set(card, leaves);
  return leaves;
}

/** Elements of the card that match, the card's own included. */
export function within(card: Card, selector: string): Element[] {
  return card.parts.flatMap((part) => [...(part.matches(selector) ? [part] : []), ...part.querySelectorAll(selector)]);
}

/** The first text for which `take` gives something. */
export function firstLeaf<Value>(card: Card, take: (leaf: Leaf) => Value | undefined): Value | undefined {
  for (const leaf of leavesOf(card)) {
    const taken = take(leaf);
    if (taken !== undefined) return taken;
  }
  return undefined;
}

const longest = (texts: string[]): string =>
  texts.reduce((best, shown) => (shown.length > best.length ? shown : best), '');

/** The link a card has to the front page of the shop. */
export function shopLink(card: Card): Element | undefined {
  return within(card, 'a[href*=".1688.com"]').find((link) => {
    const href = hrefOf(link);
    if (!URL.canParse(href)) return false;
    const url = new URL(href);
    return isShopHost(url.hostname) && url.pathname === '/';
  });
}

/** Longest title of the links that lead to the offer. */
export function linkTitle(card: Card): string {
  const links = within(card, 'a[title]').filter((link) => /\/(offer|ci_\w+)\b/.test(hrefOf(link)));
  return longest(links.map((link) => link.getAttribute('title') ?? ''));
}

/** Longest text of the elements called title; the hashed class names of newer builds keep the word. */
export function namedTitle(card: Card): string {
  const titles = within(card, '[class*="itle"],[class*="subject"]').filter(
    (title) => title.querySelector('[class*="itle"],[class*="subject"]') === null,
  );
  return longest(titles.map(textOf));
}

const longestName = 40;
/** How registered names end; a title ends so now and then, but stands before the name. */
const businessName =
  /.(?:公司|商行|商店|经营部|经销部|批发部|工作室|厂|[（(](?:个体工商户|个人独资|有限合伙|普通合伙)[）)])$/;
/** Marks and kinds of shop that end like a name: 深度验厂, 超级工厂, 实力工厂. */
const shopKind = /^(?:.{0,4}工厂|.{0,4}验厂|.{0,2}源头厂)$/;
const isName = ({ shown, element }: Leaf) =>
  shown.length < longestName &&
  businessName.test(shown) &&
  !shopKind.test(shown) &&
  element.closest('[class*="itle"],[class*="subject"]') === null;

/** Name of the shop where the card has a place called company, a link to the shop, or what reads like a registered name. */
export function companyIn(card: Card): string | undefined {
  const link = shopLink(card);
  const linked = link?.getAttribute('title') ?? textOf(link);
  if (linked !== '') return linked;
  const placed = within(card, '[class*="company" i]')
    .filter((place) => place.childElementCount === 0)
    .map(textOf)
    .find((shown) => shown !== '');
  return placed ?? leavesOf(card).findLast(isName)?.shown;
}
