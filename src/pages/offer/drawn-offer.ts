import { css, custom, each, textOf } from '../locate';
import type { Candidates, Page } from '../page';
import { deliveryHours } from '../parse/delivery';
import { names } from '../parse/list';
import { rangeOf } from '../parse/money';
import { whole } from '../parse/number';
import { salesFigures, type ShownSales } from '../parse/sales';
import { text } from '../parse/text';

/** Drawn prices, unless the page says that more is shown after login: then they are the first step only. */
function drawnPrices({ document }: Page): string[] {
  if (document.querySelector('#mainPrice .unlogin-lead')) return [];
  return [...document.querySelectorAll('#mainPrice .price-comp .price-info')].map((each) =>
    textOf(each).replace(/\s/g, ''),
  );
}

const salesLine = /^(已售|全网销量|成交|一年内)\s?([\d.]+[万亿]?\+?)\s?(\p{Script=Han}{1,3})?$/u;

function drawnSales({ document }: Page): ShownSales[] {
  const slides = [...document.querySelectorAll('#mainPrice .sold-count .slick-slide:not(.slick-cloned)')];
  return slides.flatMap((slide) => {
    const [, scope, shown, unit] = salesLine.exec(textOf(slide)) ?? [];
    return scope === undefined ? [] : [{ scope, shown, unit, exact: undefined }];
  });
}

const minimumLine = /(\d+)\s?\S{0,3}起批|minimum order of (\d+)\b/i;

/** The line that names the smallest order; each line by itself, as the price before it ends in digits too. */
const minimumShown = ({ document }: Page) =>
  [...document.querySelectorAll('#mainPrice p, #mainPrice span')].map(textOf).find((line) => minimumLine.test(line));

const minimum = (found: unknown) => whole(minimumLine.exec(String(found))?.slice(1).find(Boolean));

/** Facts of the offer as drawn, for pages whose data could not be read. */
export const drawnOffer: Partial<Candidates> = {
  title: [css('#productTitle h1', text)],
  sales: [custom('#mainPrice .sold-count', drawnSales, salesFigures)],
  priceRange: [
    custom('#mainPrice .price-info', drawnPrices, (found) => (Array.isArray(found) ? rangeOf(found) : undefined)),
  ],
  minOrder: [custom('#mainPrice p', minimumShown, minimum)],
  location: [css('#shippingServices .location', text)],
  deliveryHours: [
    custom(
      '#shippingServices .delivery-limit',
      ({ document }) => {
        const shown = textOf(document.querySelector('#shippingServices .delivery-limit'));
        return /承诺|promise/i.test(shown) ? shown : undefined;
      },
      deliveryHours,
    ),
  ],
  guarantees: [each('#mainServices .service-item-link', textOf, names)],
};
