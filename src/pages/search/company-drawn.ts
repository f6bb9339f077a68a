import { onlyOnCard, type ListingShape } from '../listing';
import type { Page } from '../page';
import { isShopHost, shopLabel } from '../shop-host';
import type { Card } from './card';
import { hrefOf } from './card-marks';
import { isCompanySearch } from './company-address';
import { renderedStore } from './rendered-store';
import { stars } from './stars';

/** A card is small; a parent with more text than this holds a page, not a card. */
const longestCard = 3000;

function shopHostOf(link: Element): string | undefined {
  const href = hrefOf(link);
  const host = URL.canParse(href) ? new URL(href).hostname : '';
  return isShopHost(host) ? shopLabel(host)?.label : undefined;
}

const linksIn = (top: Element) =>
  [...top.querySelectorAll('a[href*=".1688.com"]')].flatMap((link) => {
    const host = shopHostOf(link);
    return host === undefined ? [] : [{ link, host }];
  });

/** The highest element around a link to a shop that links to no other shop. */
function climb(link: Element, host: string, top: Element): Element {
  let root = link;
  for (let up = link.parentElement; up !== null && up !== top; up = up.parentElement) {
    if ((up.textContent ?? '').length > longestCard || linksIn(up).some((other) => other.host !== host)) break;
    root = up;
  }
  return root;
}

/** One card for each shop the page links to, in document order; a shop linked to twice in a row is one card. */
function companyCards({ document: { body } }: Page): Card[] {
  const cards: (Card & { host: string })[] = [];
  for (const { link, host } of linksIn(body)) {
    if (cards.at(-1)?.host === host) continue;
    const root = climb(link, host, body);
    cards.push({ id: null, root, parts: [root], host });
  }
  return cards;
}

/** Company and factory searches as drawn. Their markup is not known: cards are found from links to shops alone. */
export const companyDrawn: ListingShape<Page, Card> = {
  id: 'company-drawn',
  kind: 'search',
  cards: (page) => (isCompanySearch(page) ? companyCards(page) : undefined),
  fields: onlyOnCard<Card>({ ...renderedStore, offerId: [], serviceScore: [stars] }),
};
