import type { Candidate, Page } from '../page';
import { attribute, css, custom, textOf } from '../locate';
import { count, firstFigure, whole } from '../parse/number';
import { salesFigures, type ShownSales } from '../parse/sales';
import { score } from '../parse/share';
import { text } from '../parse/text';
import { inComponent, inGlobal } from './init-data';
import { countsHere, positive } from './init-data-facts';

const box = '.od-pc-offer-title-contain';
const priceBox = '.od-pc-offer-price-contain';

/** The title is drawn in two lines, the first cut to fit. */
export const drawnTitle: Candidate<string> = custom(
  `${box} .title-text`,
  ({ document }) => [...document.querySelectorAll(`${box} .title-text`)].map(textOf).join(''),
  text,
);

/** The figure beside the title; drawn as `saleCountDate saleNum unit成交`. */
export const titleSales: Candidate<ReturnType<typeof salesFigures> & object> = custom(
  'offer-title.saleNum',
  (page): ShownSales[] => {
    const title = (path: string) => inComponent(page, 'offer-title', path);
    const scope = text(title('saleCountDate')) ?? text(title('newSaleCount'));
    const shown = text(title('saleNum'));
    if (scope === undefined || shown === undefined) return [];
    const exact = countsHere(scope) ? inGlobal(page, 'orderParamModel.orderParam.saledCount') : undefined;
    return [{ scope, shown, unit: title('unit'), exact }];
  },
  salesFigures,
);

export const drawnSales: typeof titleSales = custom(
  `${box} .title-sale-column`,
  ({ document }): ShownSales[] => {
    const parts = [...document.querySelectorAll(`${box} .title-sale-column > span`)].map(textOf);
    const at = parts.findIndex((part) => /^\d/.test(part));
    if (at < 0) return [];
    const unit = parts[at + 1] ?? '';
    const scope = parts[at - 1] ?? (unit.endsWith('成交') ? '成交' : undefined);
    return [{ scope, shown: parts[at], unit: unit.replace(/成交$/, ''), exact: undefined }];
  },
  salesFigures,
);

export const drawnReviewCount: Candidate<number>[] = [
  attribute(`${box} .title-evaluate-info .title-info-number`, 'data-real-number', whole),
  css(`${box} .title-evaluate-info .title-info-number`, count),
  custom(
    '.next-tabs-tab 买家评价（…）',
    ({ document }) =>
      [...document.querySelectorAll('.next-tabs-tab')].map(textOf).find((tab) => /^买家评价\s?[（(]\d/.test(tab)),
    count,
  ),
];

/** The score beside the title: five pictures of stars, or a number. Nothing without a review. */
function shownStars({ document }: Page): unknown {
  const reviews = firstFigure(textOf(document.querySelector(`${box} .title-evaluate-info`)))?.value ?? 0;
  const place = document.querySelector(`${box} .title-evaluate-score`);
  if (reviews === 0 || place === null) return undefined;
  const pictures = [...place.querySelectorAll('img')].map((each) => each.getAttribute('src'));
  return pictures.length > 0 ? pictures : textOf(place);
}

/** Five equal pictures are five full stars, as no review gives none; which pictures stand for less is not known. */
function starsOf(found: unknown): number | undefined {
  if (!Array.isArray(found)) return score(found);
  return found.length === 5 && new Set(found).size === 1 ? 5 : undefined;
}

export const drawnRating: Candidate<number> = custom(`${box} .title-evaluate-score`, shownStars, starsOf);

/** Drawn prices; the digits of one price stand in several elements. */
export function drawnPrices({ document }: Page): { price: string }[] {
  return [...document.querySelectorAll(`${priceBox} .price-box .price-text`)]
    .map((each) => ({ price: textOf(each).replace(/\s/g, '') }))
    .filter(({ price }) => price !== '');
}

/** "10粒起批" */
export const drawnMinOrder: Candidate<number> = css(`${priceBox} .unit-text`, (found) =>
  positive(firstFigure(found)?.value),
);
