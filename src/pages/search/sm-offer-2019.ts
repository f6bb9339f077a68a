import { textOf } from '../locate';
import type { ListingShape } from '../listing';
import type { Page } from '../page';
import { text } from '../parse/text';
import { cardsIn, type Card } from './card';
import { within } from './card-text';
import { renderedCard } from './rendered';
import { salesList } from './sales-text';

const turnover = (card: Card) => textOf(within(card, '.sm-offer-trade')[0]);
const placeOf = (card: Card) => textOf(within(card, '.sm-offer-location')[0]);

/** The list of 2015-2020 (GBK). 30天成交 is turnover in yuan; other numbers with units stand beside it, so its slot is asked. */
export const smOffer2019: ListingShape<Page, Card> = {
  id: 'sm-offer-2019',
  kind: 'search',
  cards: ({ document }) => {
    const list = document.querySelector('.sm-offer-list') ?? document.querySelector('.sm-offer-item')?.parentElement;
    return list ? cardsIn(list) : undefined;
  },
  fields: {
    ...renderedCard,
    sales: [{ at: '.sm-offer-trade', find: turnover, parse: salesList }],
    location: [{ at: '.sm-offer-location', find: placeOf, parse: text }],
  },
};
