import type { ListingShape } from '../listing';
import type { Page } from '../page';
import { cardsIn, type Card } from './card';
import { renderedCard } from './rendered';

/**
 * The list of 2026 for buyers abroad: a grid of cells whose seller is a picture. The star beside the sales is the rating of
 * the offer and no service score.
 */
export const list2026: ListingShape<Page, Card> = {
  id: 'list-2026',
  kind: 'search',
  cards: ({ document }) =>
    document.querySelector('[data-offer-grid-cell],[data-complete-offer-id]') === null
      ? undefined
      : cardsIn(document.body),
  fields: renderedCard,
};
