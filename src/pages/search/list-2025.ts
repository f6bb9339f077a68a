import type { ListingShape } from '../listing';
import type { Page } from '../page';
import { cardsIn, type Card } from './card';
import { renderedCard } from './rendered';
import { stars } from './stars';

/** Adverts of another build stand between the cards; they are drawn on but not counted as cards of the list. */
const isCard = ({ root }: Card) => !root.className.includes('adOffer');

/** The list of 2024 to 2026: rendered cards, each a link that holds other links. */
export const list2025: ListingShape<Page, Card> = {
  id: 'list-2025',
  kind: 'search',
  cards: ({ document }) => cardsIn(document.body).filter(isCard),
  fields: {
    ...renderedCard,
    serviceScore: [stars],
  },
};
