import { textOf } from '../locate';
import type { Card } from './card';
import { shopLink } from './card-elements';
import { hrefOf } from './card-marks';

/** One stretch of text of a card. */
export interface Leaf {
  shown: string;
  node: Node;
}

/** Text a browser does not draw. */
const unseen = 'script,style,noscript,template';
/** `NodeFilter.SHOW_TEXT`; the name is not at hand everywhere this runs. */
const onlyText = 4;
const known = new WeakMap<Card, Leaf[]>();

/** Most texts hold no blanks to fold, and looking is cheaper than replacing. */
function folded(text: string): string {
  const bare = text.trim();
  return /\s\s|[^\S ]/.test(bare) ? bare.replace(/\s+/g, ' ') : bare;
}

/** Asks for the texts alone: handing every element of a card over to script is what reading it would cost most. */
function gather(part: Element, leaves: Leaf[]): void {
  const walker = part.ownerDocument.createTreeWalker(part, onlyText);
  const hides = part.querySelector(unseen) !== null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const shown = folded(node.nodeValue ?? '');
    if (shown !== '' && !(hides && node.parentElement?.closest(unseen))) leaves.push({ shown, node });
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

/** The element a text stands in; the `font` a translating browser puts around it is none. */
export function placeOf({ node }: Leaf): Element | null {
  let place = node.parentElement;
  while (place?.tagName === 'FONT') place = place.parentElement;
  return place;
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

/** Longest title of the links that lead to the offer. */
export function linkTitle(card: Card): string {
  const links = within(card, 'a[title]').filter((link) => /\/(offer|ci_\w+)\b/.test(hrefOf(link)));
  return longest(links.map((link) => link.getAttribute('title') ?? ''));
}

/** Names the site sticks to titles, alone where a title is missing: 新品, 1688严选. */
const notTitle = /^(?:.{1,3}|1688.{1,4})$/;

/** Longest text of the elements called title; the hashed class names of newer builds keep the word. */
export function namedTitle(card: Card): string {
  const titles = within(card, '[class*="itle"],[class*="subject"]').filter(
    (title) => title.querySelector('[class*="itle"],[class*="subject"]') === null,
  );
  return longest(titles.map(textOf).filter((title) => !notTitle.test(title)));
}

const longestName = 40;
/** How registered names end; a title ends so now and then, but stands before the name. */
const businessName =
  /.(?:公司|商行|商店|经营部|经销部|批发部|工作室|厂|[（(](?:个体工商户|个人独资|有限合伙|普通合伙)[）)])$/;
/** Marks and kinds of shop that end like a name: 深度验厂, 超级工厂, 实力工厂. */
const shopKind = /^(?:.{0,4}工厂|.{0,4}验厂|.{0,2}源头厂)$/;
const isName = (leaf: Leaf) =>
  leaf.shown.length < longestName &&
  businessName.test(leaf.shown) &&
  !shopKind.test(leaf.shown) &&
  !placeOf(leaf)?.closest('[class*="itle"],[class*="subject"]');

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
