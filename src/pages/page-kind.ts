import type { PageKind } from '@/domain/page-kind';
import { recogniseAmong } from './recognise';
import { buyingRows } from './urls/buying';
import { desktopOfferRows } from './urls/desktop-offers';
import { mobileOfferRows } from './urls/mobile-offers';
import type { UrlRow } from './urls/row';
import { searchRows } from './urls/searches';
import { storeRows } from './urls/stores';

/** Every address we know. No two rows share an address: a test tries each example against each row. */
export const urlRows: UrlRow[] = [...desktopOfferRows, ...mobileOfferRows, ...searchRows, ...storeRows, ...buyingRows];

/** The kind of any page of the site. */
export function recognise(url: URL, document: Document): PageKind {
  return recogniseAmong(urlRows, url, document);
}
