import { at, listAt } from '../embedded/walk';
import { custom } from '../locate';
import type { Candidate, Candidates, Page } from '../page';
import { rangeOf } from '../parse/money';
import { isLadder, priceTiers, rangeOfSteps, rangeOfText } from '../parse/tiers';
import { context, fieldsOf } from './context';

type Steps = (page: Page) => unknown;

/**
 * Price steps as the page shows them. `model.tradeModel` is left out: for a visitor who is not logged in it holds the first step
 * only and would pass for a single price.
 */
const steps: Record<string, { type: Steps; list: Steps }> = {
  'mainPrice.priceModel.currentPrices[]': {
    type: (page) => at(fieldsOf(page, 'mainPrice'), 'priceModel.priceDisplayType'),
    list: (page) => listAt(fieldsOf(page, 'mainPrice'), 'priceModel.currentPrices'),
  },
  'orderParam.skuParam.skuRangePrices[]': {
    type: (page) => at(fieldsOf(page, 'Root'), 'dataJson.orderParamModel.orderParam.skuParam.skuPriceType'),
    list: (page) => listAt(fieldsOf(page, 'Root'), 'dataJson.orderParamModel.orderParam.skuParam.skuRangePrices'),
  },
};

/** Where the type is `skuPrice` the prices are the cheapest and dearest variant, no ladder. One step is no ladder either. */
function tiersOf({ type, list }: { type: Steps; list: Steps }): Steps {
  return (page) => {
    const found = list(page);
    return isLadder(type(page)) && Array.isArray(found) && found.length > 1 ? found : undefined;
  };
}

const withoutPromotion: Candidate<{ min: number; max: number }> = custom(
  'mainPrice.finalPriceModel.tradeWithoutPromotion.offerMinPrice',
  (page) => {
    const trade = at(fieldsOf(page, 'mainPrice'), 'finalPriceModel.tradeWithoutPromotion');
    return [at(trade, 'offerMinPrice'), at(trade, 'offerMaxPrice')].filter((price) => price !== undefined);
  },
  (found) => (Array.isArray(found) && found.length === 2 ? rangeOf(found) : undefined),
);

export const prices: Pick<Candidates, 'priceTiers' | 'priceRange'> = {
  priceTiers: Object.entries(steps).map(([place, step]) => custom(place, tiersOf(step), priceTiers)),
  priceRange: [
    ...Object.entries(steps).map(([place, step]) => custom(place, step.list, rangeOfSteps)),
    withoutPromotion,
    context.root('skuModel.skuPriceScale', rangeOfText),
  ],
};
