import type { PriceTier, SalesFigure } from '@/domain/page-facts';
import type { Candidate, Page } from '../page';
import { assigned } from '../embedded/assigned';
import { at, isRecord, listAt } from '../embedded/walk';
import { css, custom, data, textOf } from '../locate';
import { count, firstFigure, whole } from '../parse/number';
import { salesFigures, type ShownSales } from '../parse/sales';
import { score } from '../parse/share';
import { text } from '../parse/text';
import { priceTiers, rangeOfSteps, rangeOfText } from '../parse/tiers';

const detail = data('iDetailData');
const evaluation = '.mod-detail-evaluate';
const priceBox = '#mod-detail-price';

interface Step {
  beginAmount: unknown;
  price: unknown;
}

/** `priceRange` of the data, `[[3, 139.00], [1000, 119.00]]`. */
function embeddedSteps(page: Page): Step[] {
  return listAt(assigned(page, 'iDetailData'), 'sku.priceRange').map((pair) => ({
    beginAmount: at(pair, '0'),
    price: at(pair, '1'),
  }));
}

/** Steps as drawn; each cell holds its own as JSON. */
function drawnSteps({ document }: Page): Step[] {
  return [...document.querySelectorAll(`${priceBox} td[data-range]`)].flatMap((cell) => {
    const range = cell.getAttribute('data-range') ?? '';
    const step: unknown = range === '' ? undefined : JSON.parse(range);
    return isRecord(step) ? [{ beginAmount: step['begin'], price: step['price'] }] : [];
  });
}

const ladder = (steps: Step[]) => (steps.length > 1 ? steps : undefined);

export const tiers: Candidate<PriceTier[]>[] = [
  custom('iDetailData.sku.priceRange', (page) => ladder(embeddedSteps(page)), priceTiers),
  custom(`${priceBox} td[data-range]`, (page) => ladder(drawnSteps(page)), priceTiers),
];

/** Prices of the variants, where every variant has one. */
function variantPrices(page: Page): unknown[] {
  const variants = at(assigned(page, 'iDetailData'), 'sku.skuMap');
  const list = isRecord(variants) ? Object.values(variants) : [];
  return list.every((variant) => at(variant, 'price') !== undefined) ? list : [];
}

export const priceRange: Candidate<{ min: number; max: number }>[] = [
  custom('iDetailData.sku.priceRange', embeddedSteps, rangeOfSteps),
  detail('sku.price', rangeOfText),
  custom('iDetailData.sku.skuMap', variantPrices, rangeOfSteps),
  custom(`${priceBox} td[data-range]`, drawnSteps, rangeOfSteps),
  custom(
    `${priceBox} .price .value`,
    ({ document }) =>
      [...document.querySelectorAll(`${priceBox} .price .value`)]
        .map((each) => ({ price: textOf(each) }))
        .filter(({ price }) => price !== ''),
    rangeOfSteps,
  ),
];

/** A module's settings, JSON in an attribute. */
function settingsOf({ document }: Page, selector: string): unknown {
  const settings = document.querySelector(selector)?.getAttribute('data-mod-config') ?? '';
  return settings === '' ? undefined : JSON.parse(settings);
}

const positive = (found: unknown) => {
  const value = whole(found);
  return value !== undefined && value > 0 ? value : undefined;
};

export const minOrder: Candidate<number>[] = [
  data('iDetailConfig')('beginAmount', positive),
  custom(
    '.mod-detail-purchasing @data-mod-config.min',
    (page) => at(settingsOf(page, '.mod-detail-purchasing'), 'min'),
    positive,
  ),
  css(`${priceBox} .amount .value`, (found) => positive(firstFigure(found)?.value)),
];

export const stock: Candidate<number>[] = [
  detail('sku.canBookCount', whole),
  custom(
    '.mod-detail-purchasing @data-mod-config.max',
    (page) => at(settingsOf(page, '.mod-detail-purchasing'), 'max'),
    positive,
  ),
];

/** The stars are a class: sstar45 is 4.5. sstar0 and an unfilled class show none. */
export const rating: Candidate<number> = custom(
  `${evaluation} .icon-star class sstarNN`,
  ({ document }) =>
    /\bsstar([1-5]\d)\b/.exec(document.querySelector(`${evaluation} .star-level .icon-star`)?.className ?? '')?.[1],
  (found) => score(Number(found) / 10),
);

/** The number in the title of a tab, "评价 <em>(136)</em>"; 0 is what every page without any has. */
function tabCount(page: Page, selector: string): number | undefined {
  const title = at(settingsOf(page, selector), 'title');
  return positive(/\((\d+)\)/.exec(String(title))?.[1]);
}

export const reviewCount: Candidate<number>[] = [
  css(`${evaluation} .satisfaction-number .value`, count),
  custom('#mod-detail-comment @data-mod-config.title', (page) => tabCount(page, '#mod-detail-comment'), whole),
];

/** "266 个 成交". The figure covers 30 days, but only the unfilled template says so: the scope is the label as drawn. */
function drawnSales({ document }: Page): ShownSales[] {
  const line = document.querySelector(`${evaluation} .bargain-number`);
  const shown = textOf(line?.querySelector('.value'));
  if (line === null || shown === '') return [];
  const days = /^\d+天内/.exec(textOf(line))?.[0] ?? '';
  return [{ scope: `${days}成交`, shown, unit: textOf(line.querySelector('.unit')), exact: undefined }];
}

function tabSales(page: Page): ShownSales[] {
  const shown = tabCount(page, '#mod-detail-dealrecord');
  const unit = text(at(assigned(page, 'iDetailConfig'), 'unit'));
  return shown === undefined ? [] : [{ scope: '成交', shown, unit, exact: undefined }];
}

export const sales: Candidate<SalesFigure[]>[] = [
  custom(`${evaluation} .bargain-number`, drawnSales, salesFigures),
  custom('#mod-detail-dealrecord @data-mod-config.title', tabSales, salesFigures),
];
