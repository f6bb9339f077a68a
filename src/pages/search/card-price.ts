import type { Card } from './card';
import { leavesOf } from './card-text';

const sign = /[¥￥]/;
/** "≥500条", "2~499条": the price before it is a step of a ladder, not the one the card leads with. */
const steps = /^(?:[≥>]\s?\d|\d+\s?[~-]\s?\d)/;

/** "1.255" is 1255 to a page translated into half of Europe and no price of this site, which counts in hundredths. */
const ambiguous = /^[1-9]\d{0,2}\.\d{3}$/;

interface Shown {
  price: string;
  step: boolean;
}

/** Digits after a ¥. Newer builds split them ("¥", "21", ".5"); a second whole number is something else. */
function priceAt(texts: string[], start: number): Shown {
  let price = texts[start]?.replace(/^.*?[¥￥]\s*/, '') ?? '';
  let next = start + 1;
  for (; next < texts.length; next += 1) {
    const piece = texts[next] ?? '';
    const continues =
      price === '' ? /^\d[\d.,]*万?$/.test(piece) : /^(?:\.\d+万?|万)$/.test(piece) && /^\d+(?:\.\d+)?$/.test(price);
    if (!continues) break;
    price += piece;
  }
  return { price, step: steps.test(texts[next] ?? '') || steps.test(texts[start - 1] ?? '') };
}

/**
 * The price a card leads with: the first after a ¥ that is no step of a ladder. A step is never taken for it, nor the digits
 * after a point whose whole number is missing.
 */
export function priceAfterSign(card: Card): string | undefined {
  const texts = leavesOf(card).map(({ shown }) => shown);
  const prices = texts
    .flatMap((shown, index) => (sign.test(shown) ? [priceAt(texts, index)] : []))
    .filter(({ price }) => /^\d/.test(price) && !ambiguous.test(price));
  return prices.find(({ step }) => !step)?.price;
}
