import { at, listAt } from '../embedded/walk';
import { custom } from '../locate';
import type { Candidates, Page } from '../page';
import { salesFigures, type ShownSales } from '../parse/sales';
import { text } from '../parse/text';
import { fieldsOf, modelOf } from './context';

const everywhere = /^全网/;
const isSales = /售|销|成交|sold|sale/i;

/** The full number behind a label: 全网销量 counts other platforms, the rest is the count of 1688 itself. Never mixed. */
function exactOf(page: Page, scope: string): unknown {
  if (everywhere.test(scope)) return at(modelOf(page), 'detailBusiness.whole_sale_count');
  return (
    at(modelOf(page), 'tradeModel.saleCount') ??
    at(fieldsOf(page, 'Root'), 'dataJson.orderParamModel.orderParam.saledCount') ??
    at(fieldsOf(page, 'Root'), 'dataJson.tempModel.saledCount')
  );
}

/** Labelled figures under the title; "人想买" (page views) stands in the same list and is no sale. */
function scrolling(page: Page): ShownSales[] {
  return listAt(fieldsOf(page, 'productTitle'), 'scrollInfo').flatMap((entry) => {
    const scope = text(at(entry, 'prefix')) ?? '';
    if (!isSales.test(scope)) return [];
    return [{ scope, shown: at(entry, 'text'), unit: at(entry, 'suffix'), exact: exactOf(page, scope) }];
  });
}

/** The one figure beside the title, on pages without the list. */
function single(page: Page): ShownSales[] {
  const title = fieldsOf(page, 'productTitle');
  const scope = text(at(title, 'newSaleCount')) ?? text(at(title, 'saleCountDate')) ?? '';
  const shown = at(title, 'saleNum');
  if (shown === undefined || scope === '') return [];
  const unit = at(title, 'unit') ?? at(modelOf(page), 'tradeModel.unit');
  return [{ scope, shown, unit, exact: exactOf(page, scope) }];
}

export const sales: Candidates['sales'] = [
  custom('productTitle.scrollInfo[]', scrolling, salesFigures),
  custom('productTitle.saleNum', single, salesFigures),
];
