import type { PageKind } from '@/domain/page-kind';
import type { Reading } from '@/domain/reading';
import type { Generation } from './page';
import { readGenerations } from './read-generations';
import { recogniseAmong } from './recognise';
import type { UrlRow } from './urls/row';

/** Reads the pages of some kinds; others are `other` to it. */
export interface PageReader {
  recognise(url: URL, document: Document): PageKind;
  /** `readAt` is ISO 8601 in UTC; the document is only read */
  read(document: Document, url: string, readAt: string): Reading;
}

/**
 * A reader of pages at certain addresses, so that a content script carries no more than the pages it runs on need. Kinds without
 * generations give missing fields and no generation.
 */
export function pageReader(rows: UrlRow[], generationsOf: Partial<Record<PageKind, Generation[]>>): PageReader {
  const recognise = (url: URL, document: Document) => recogniseAmong(rows, url, document);
  return {
    recognise,
    read(document, url, readAt) {
      const address = new URL(url);
      const pageKind = recognise(address, document);
      return { url, pageKind, readAt, ...readGenerations({ document, url: address }, generationsOf[pageKind] ?? []) };
    },
  };
}
