import type { ListingCandidates } from '../listing';
import { price } from '../parse/money';
import { text } from '../parse/text';
import type { Card } from './card';
import { priceAfterSign } from './card-price';
import { firstLeaf, linkTitle, namedTitle, placeOf } from './card-text';
import { textOf } from '../locate';
import { place, renderedStore } from './rendered-store';
import { salesList, salesText } from './sales-text';

/** A bare number is a sales figure only as a lower bound with a unit ("10万+件"): cards count other things too. */
function salesOf(card: Card): string | undefined {
  return firstLeaf(card, (leaf) => {
    for (const whole of [leaf.shown, textOf(placeOf(leaf))]) {
      const figure = salesText(whole);
      if (figure !== undefined && (figure.scope !== null || figure.atLeast)) return whole;
    }
    return undefined;
  });
}

/** Facts of a card as drawn, by link, label and sign. Every list of rendered cards starts from these. */
export const renderedCard: ListingCandidates<Card> = {
  ...renderedStore,
  title: [place('a[title]', linkTitle, text), place('[class*=title]', namedTitle, text)],
  serviceScore: [],
  price: [place('text after ¥', priceAfterSign, price)],
  sales: [place('text 已售, 成交 …', salesOf, salesList)],
  location: [],
};
