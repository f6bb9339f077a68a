import type { ListingShape } from '../listing';
import type { Page } from '../page';
import { score } from '../parse/share';
import { cardsIn, type Card } from './card';
import { firstLeaf } from './card-text';
import { renderedCard } from './rendered';

/** Stars are pictures shifted inside their frame: 0% is a full one, 50% a half one, 100% an empty one. */
const shift = /(?:^|[\s)])(\d+)%/;

function starsOf(card: Card): number | undefined {
  const label = firstLeaf(card, ({ shown, element }) => (shown === '综合服务' ? element : undefined));
  const stars = [...(label?.parentElement?.querySelectorAll('img[style]') ?? [])];
  const shifts = stars.map((star) => shift.exec(star.getAttribute('style')?.replace(/url\([^)]*\)/, '') ?? '')?.[1]);
  if (stars.length !== 5 || shifts.some((moved) => moved === undefined)) return undefined;
  const sum = shifts.reduce((total, moved) => total + (100 - Number(moved)) / 100, 0);
  return sum > 0 ? sum : undefined;
}

/** Adverts of another build stand between the cards; they are drawn on but not counted as cards of the list. */
const isCard = ({ root }: Card) => !root.className.includes('adOffer');

/** The list of 2024 to 2026: rendered cards, each a link that holds other links. */
export const list2025: ListingShape<Page, Card> = {
  id: 'list-2025',
  kind: 'search',
  cards: ({ document }) => cardsIn(document.body).filter(isCard),
  fields: {
    ...renderedCard,
    serviceScore: [{ at: '综合服务 stars', find: starsOf, parse: score }],
  },
};
