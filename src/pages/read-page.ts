import type { Reading } from '@/domain/reading';
import { offerGenerations } from './offer/read';
import { urlRows } from './page-kind';
import { pageReader } from './page-reader';
import { storeGenerations } from './shop/read';

const everyPage = pageReader(urlRows, {
  offer: offerGenerations,
  shop: storeGenerations,
  contact: storeGenerations,
  credit: storeGenerations,
});

/** Reads a page of any kind: its kind, and every fact it shows. `readAt` is ISO 8601 in UTC; the document is only read. */
export function readPage(document: Document, url: string, readAt: string): Reading {
  return everyPage.read(document, url, readAt);
}
