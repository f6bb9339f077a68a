import type { PageKind } from '@/domain/page-kind';
import type { Reading } from '@/domain/reading';
import { offerGenerations } from './offer/read';
import { storeGenerations } from './shop/read';
import type { Generation } from './page';
import { recognise } from './page-kind';
import { readGenerations } from './read-generations';

/** Kinds of pages that show facts of one store, each with its generations, newest first. */
const generationsOf: Partial<Record<PageKind, Generation[]>> = {
  offer: offerGenerations,
  shop: storeGenerations,
  contact: storeGenerations,
  credit: storeGenerations,
};

/**
 * Reads one page: its kind, and every fact it shows. Kinds without facts of one store give missing fields and no generation.
 * `readAt` is ISO 8601 in UTC; the document is only read.
 */
export function readPage(document: Document, url: string, readAt: string): Reading {
  const address = new URL(url);
  const pageKind = recognise(address, document);
  return { url, pageKind, readAt, ...readGenerations({ document, url: address }, generationsOf[pageKind] ?? []) };
}
