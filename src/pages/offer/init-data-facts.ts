import type { Badge } from '@/domain/page-facts';
import type { Candidate, Candidates, Page } from '../page';
import { badgeOfCode, badgesOfFlags } from '../badge-names';
import { at } from '../embedded/walk';
import { custom } from '../locate';
import { daysAsHours, deliveryHours } from '../parse/delivery';
import { names } from '../parse/list';
import { whole } from '../parse/number';
import { text } from '../parse/text';
import { isLadder, priceTiers, rangeOfSteps, rangeOfText } from '../parse/tiers';
import { component, global, inComponent, inGlobal, listInComponent } from './init-data';

const orderPrices = 'orderParamModel.orderParam.skuParam';
const signs = { isTp: 'trustpass', isSlsj: 'powerful-merchant' } as const;

/** Marks the flags and the type of the seller stand for. */
export function signedBadges(page: Page): Badge[] {
  const type = badgeOfCode(inGlobal(page, 'sellerIdentity'));
  return [
    ...badgesOfFlags(inGlobal(page, 'sellerSign'), signs),
    ...badgesOfFlags(inGlobal(page, 'sellerSign.signs'), signs),
    ...(type === undefined ? [] : [type]),
  ];
}

/** The steps of a place that says itself that its prices go by quantity (`skuPrice` lists variants); one step is no ladder. */
function ladder(type: unknown, steps: unknown): unknown {
  return isLadder(type) && Array.isArray(steps) && steps.length > 1 ? steps : undefined;
}

function ladderInPrice(typePath: string, listPath: string): Candidates['priceTiers'][number] {
  const inPrice = (page: Page, path: string) => inComponent(page, 'offer-price', path);
  return custom(
    `offer-price.${listPath}`,
    (page) => ladder(inPrice(page, typePath), inPrice(page, listPath)),
    priceTiers,
  );
}

/** Lowest quantity of the steps: the first one. */
const firstQuantity = (found: unknown) => positive(at(found, '0.beginAmount'));

/** Prices and minimum order. The order parameters hold every step; the price component, for some visitors, only the first. */
export const priceFacts: Pick<Candidates, 'priceTiers' | 'priceRange' | 'minOrder'> = {
  priceTiers: [
    custom(
      `globalData.${orderPrices}.skuRangePrices`,
      (page) => ladder(inGlobal(page, `${orderPrices}.skuPriceType`), inGlobal(page, `${orderPrices}.skuRangePrices`)),
      priceTiers,
    ),
    ladderInPrice('originPriceType', 'originalPricesWithoutPromotion'),
    ladderInPrice('priceModel.priceDisplayType', 'priceModel.currentPrices'),
  ],
  priceRange: [
    global(`${orderPrices}.skuRangePrices`, rangeOfSteps),
    global('skuModel.skuPriceScale', rangeOfText),
    global('blackPage.price', rangeOfText),
    component('offer-price', 'priceModel.currentPrices', rangeOfSteps),
  ],
  minOrder: [
    global('orderParamModel.orderParam.beginNum', positive),
    global(`${orderPrices}.skuRangePrices`, firstQuantity),
    component('offer-price', 'priceModel.currentPrices', firstQuantity),
  ],
};

/** A whole number above 0 and below the 2147483647 that the data write for "none". */
export function positive(found: unknown): number | undefined {
  const value = whole(found);
  return value !== undefined && value > 0 && value < 2147483647 ? value : undefined;
}

/** A line that holds a promise; one that names only the carrier is none. */
export function promising(line: unknown): unknown {
  return deliveryHours(line) === undefined ? undefined : line;
}

/** A delivery line of the logistics component. */
export function promiseLine(path: string): Candidate<number> {
  return custom(
    `offer-logistics.${path}`,
    (page) => promising(inComponent(page, 'offer-logistics', path)),
    deliveryHours,
  );
}

/** The promise the page leads with, in days; it stands beside a line that names only the carrier. 0 is no promise. */
export function promiseDays(path: string): Candidate<number> {
  const days = (page: Page) => {
    const found = inComponent(page, 'offer-logistics', path);
    return daysAsHours(found) === undefined ? undefined : found;
  };
  return custom(`offer-logistics.${path}`, days, daysAsHours);
}

/** Hours of the first step of the promise by quantity. */
export const promiseStep: Candidate<number> = component(
  'offer-logistics',
  'deliveryLimitTimeModel.attrs.ptsOfferStepModels[0].selectedPtsOfferTagModel.agreeDeliveryHours',
  positive,
);

/** Names of the services a component lists as given; `enabled: false` entries are only on offer. */
export function serviceNames(ending: string, path: string): Candidate<string[]> {
  const given = (page: Page) =>
    listInComponent(page, ending, path)
      .filter((item) => at(item, 'enabled') !== false)
      .map((item) => text(at(item, 'serviceName')))
      .filter((name) => name !== undefined);
  return custom(`${ending}.${path}[].serviceName`, given, names);
}

/** Labels of numbers that count orders on this site: the full number of the data belongs to no other label. */
export function countsHere(scope: string): boolean {
  return scope === '已售' || scope === '一年内';
}
