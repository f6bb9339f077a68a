import { assigned } from '../embedded/assigned';
import { at, isRecord, listAt } from '../embedded/walk';
import type { ListingShape } from '../listing';
import type { Page } from '../page';
import { marksIn } from './card-marks';
import { offerEntry } from './offer-entry';

const name = 'window.data.offerresultData';

function entries(page: Page): unknown[] | undefined {
  const data = assigned(page, name);
  const list = ['data.offerList', 'data.data.offerList', 'offerList'].find((path) => Array.isArray(at(data, path)));
  const found = list === undefined ? [] : listAt(data, list).filter(isRecord);
  if (found.length > 0) return found;
  return list !== undefined && marksIn(page.document.body).length === 0 ? [] : undefined;
}

/** Lists of 2019-2024 whose cards a script draws from `offerresultData`. Empty data beside drawn cards leave them to other readers. */
export const list2020: ListingShape<Page, unknown> = {
  id: 'list-2020',
  kind: 'search',
  cards: entries,
  fields: offerEntry,
};
