import type { ListingShape } from '../listing';
import type { Page } from '../page';
import { cardsIn, type Card } from './card';
import { renderedCard } from './rendered';

/** The feed of the start page. Cards hold no link: the site's report on them names the offer. Unfilled places are cards too. */
export const home2024: ListingShape<Page, Card> = {
  id: 'home-2024',
  kind: 'home',
  cards: ({ document }) => cardsIn(document.body),
  fields: renderedCard,
};
