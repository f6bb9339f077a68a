import { assigned } from '../embedded/assigned';
import type { Generation, Page } from '../page';
import { isPageData, pageDataFields } from './page-data';

const names = ['window.pageData', 'pageData', 'window.__STORE_DATA', '__STORE_DATA'];

/** The object the page's modules are built from, under whichever name the page gives it. */
function storeData(page: Page): unknown {
  return names.map((name) => assigned(page, name)).find(isPageData);
}

/** Shop pages built from modules, 2021 to now: front page, offer list, credit and contact pages carry the same data. */
export const winport2025: Generation = {
  id: 'winport-2025',
  recognise: (page) => storeData(page) !== undefined,
  fields: pageDataFields(storeData),
};
