import { isShopHost } from '../shop-host';
import type { Card } from './card';
import { hrefOf } from './card-marks';

/** A link of a card with its address. */
export interface CardLink {
  link: Element;
  href: string;
}

interface CardElements {
  links: CardLink[];
  /** elements the site keeps its own books on */
  noted: Element[];
  shop: Element | undefined;
}

const booked = '[data-nick],[data-renderkey],[t-member-id],[data-aplus-report]';
const asked = `a[href],${booked}`;
const known = new WeakMap<Card, CardElements>();

/** The front page of a host of the site, or its list of offers; the host is its first group. */
const frontPage = /^(?:https?:)?\/\/([\w.-]+\.1688\.com)(?:\/(?:page\/(?:index|offerlist)\.html?)?)?(?:[?#].*)?$/i;

/** What a card has links and notes to, found in one look a card: every further one would walk all of the card again. */
export function elementsOf(card: Card): CardElements {
  const before = known.get(card);
  if (before) return before;
  const links: CardLink[] = [];
  const noted: Element[] = [];
  for (const part of card.parts) {
    const found = [...part.querySelectorAll(asked)];
    for (const element of part.matches(asked) ? [part, ...found] : found) {
      if (element.tagName === 'A' && element.hasAttribute('href')) links.push({ link: element, href: hrefOf(element) });
      if (element.matches(booked)) noted.push(element);
    }
  }
  const shop = links.find(({ href }) => isShopHost(frontPage.exec(href)?.[1]?.toLowerCase() ?? ''))?.link;
  const elements = { links, noted, shop };
  known.set(card, elements);
  return elements;
}

/** The link a card has to the front page of the shop. */
export const shopLink = (card: Card): Element | undefined => elementsOf(card).shop;
