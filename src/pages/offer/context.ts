import { assigned } from '../embedded/assigned';
import { at, isRecord } from '../embedded/walk';
import { data, dataList } from '../locate';
import type { Page } from '../page';

const model = 'result.global.globalData.model';

/** Makers for the branches of `window.context`, the data object of offer pages since 2025. */
export const context = {
  title: data('window.context', 'result.data.productTitle.fields', 'productTitle'),
  gallery: data('window.context', 'result.data.gallery.fields', 'gallery'),
  price: data('window.context', 'result.data.mainPrice.fields', 'mainPrice'),
  shipping: data('window.context', 'result.data.shippingServices.fields', 'shippingServices'),
  shippingList: dataList('window.context', 'result.data.shippingServices.fields', 'shippingServices'),
  servicesList: dataList('window.context', 'result.data.mainServices.fields', 'mainServices'),
  root: data('window.context', 'result.data.Root.fields.dataJson', 'dataJson'),
  seller: data('window.context', `${model}.sellerModel`, 'model.sellerModel'),
  trade: data('window.context', `${model}.tradeModel`, 'model.tradeModel'),
  offer: data('window.context', `${model}.offerDetail`, 'model.offerDetail'),
  business: data('window.context', `${model}.detailBusiness`, 'model.detailBusiness'),
  description: data('window.context', `${model}.detailDescription`, 'model.detailDescription'),
  globals: data('FE_GLOBALS'),
};

/** All of `window.context`, its model, and the fields of one component; undefined where the page has none. */
export const contextData = (page: Page): unknown => assigned(page, 'window.context');
export const modelOf = (page: Page): unknown => at(contextData(page), model);
export const fieldsOf = (page: Page, component: string): unknown =>
  at(contextData(page), `result.data.${component}.fields`);

/** True for every offer page built from `window.context`, or holding one of its drawn modules (`od_title` and the like). */
export function isContextPage(page: Page): boolean {
  return isRecord(at(contextData(page), 'result')) || page.document.querySelector('[data-module^="od_"]') !== null;
}

/** Version of the page's template as it says itself: 2024 in 2025, 2025 and 2026 later; null when it does not say. */
function templateYear(page: Page): string | null {
  const meta = page.document.querySelector('meta[name="od-version"]')?.getAttribute('content');
  const inClass = /od-version-(\d{4})/.exec(page.document.body.className)?.[1];
  const assignedYear = assigned(page, 'odVersion');
  return meta ?? inClass ?? (typeof assignedYear === 'string' ? assignedYear : null);
}

/**
 * True for the page of 2026: its header has years and labelled figures (`.shop-tp-year`, `.shop-data-item`). Before the header is
 * drawn the data version (0.0.x in 2025) and then the template's own year decide.
 */
export function isOf2026(page: Page): boolean {
  if (!isContextPage(page)) return false;
  if (page.document.querySelector('#shopNavigation :is(.shop-tp-year, .shop-data-item)')) return true;
  if (page.document.querySelector('#shopNavigation .winport-detail-info')) return false;
  const version = at(contextData(page), 'version');
  if (typeof version === 'string') return !version.startsWith('0.0.');
  return templateYear(page) !== '2024';
}
