import { assigned } from '../embedded/assigned';
import { at, isRecord, listAt } from '../embedded/walk';
import type { ListingCandidates, ListingShape } from '../listing';
import type { Candidate, Page } from '../page';
import { price } from '../parse/money';
import { text } from '../parse/text';
import { cardsIn, type Card } from './card';
import { withoutTags } from '../reply/search-reply';
import { offerEntry } from './offer-entry';
import { renderedCard } from './rendered';

/** One advert: its entry in the data, where the trust facts stand, and its card, where the sales stand. */
interface Advert {
  entry: unknown;
  card: Card | undefined;
}

const fromData = <Value>(candidates: Candidate<Value, unknown>[]): Candidate<Value, Advert>[] =>
  candidates.map(({ at: place, find, parse }) => ({
    at: `listOffer.attr.${place}`,
    find: ({ entry }) => find(at(entry, 'attr')),
    parse,
  }));

const fromCard = <Value>(candidates: Candidate<Value, Card>[]): Candidate<Value, Advert>[] =>
  candidates.map(({ at: place, find, parse }) => ({
    at: place,
    find: ({ card }) => (card === undefined ? undefined : find(card)),
    parse,
  }));

const inEntry = <Value>(path: string, parse: (found: unknown) => Value | undefined): Candidate<Value, Advert> => ({
  at: `listOffer.${path}`,
  find: ({ entry }) => at(entry, path),
  parse,
});

const fields: ListingCandidates<Advert> = {
  offerId: [...fromData(offerEntry.offerId), ...fromCard(renderedCard.offerId)],
  title: [...fromCard(renderedCard.title), inEntry('title', withoutTags)],
  companyName: fromData(offerEntry.companyName),
  loginId: fromData(offerEntry.loginId),
  memberId: [...fromData(offerEntry.memberId), inEntry('memberId', text)],
  shopUrl: fromData(offerEntry.shopUrl),
  membershipYears: fromData(offerEntry.membershipYears),
  badges: fromData(offerEntry.badges),
  repeatRate: fromData(offerEntry.repeatRate),
  serviceScore: fromData(offerEntry.serviceScore),
  price: [...fromCard(renderedCard.price), inEntry('discountPrice.price', price), ...fromData(offerEntry.price)],
  sales: fromCard(renderedCard.sales),
  location: fromData(offerEntry.location),
};

/** Entries of the page's own data, with trust facts; undefined when the page carries none. */
export function advertEntries(page: Page): unknown[] | undefined {
  return ['pageConfig', 'window.pageConfig']
    .map((name) => listAt(assigned(page, name), 'listOffer').filter(isRecord))
    .find((list) => list.length > 0);
}

export const advertId = (entry: unknown): string => text(at(entry, 'attr.id')) ?? '';

function adverts(page: Page): Advert[] | undefined {
  const entries = advertEntries(page);
  if (entries === undefined) return undefined;
  const cards = new Map(cardsIn(page.document.body).map((card) => [card.id, card]));
  return entries.map((entry) => ({ entry, card: cards.get(advertId(entry)) }));
}

/** Promoted lists (p4psearch): cards with title, price and sales only; years, rate, marks and place stand in the data. */
export const p4p2024: ListingShape<Page, Advert> = { id: 'p4p-2024', kind: 'search', cards: adverts, fields };
