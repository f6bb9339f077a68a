import type { PageKind } from '@/domain/page-kind';
import type { Reading } from '@/domain/reading';
import type { Generation } from './page';
import { readGenerations } from './read-generations';
import { recogniseAmong } from './recognise';
import type { UrlRow } from './urls/row';
import { wallGeneration } from './wall-generation';

/** Reads the pages of some kinds; others are `other` to it. */
export interface PageReader {
  recognise(url: URL, document: Document): PageKind;
  /** `readAt` is ISO 8601 in UTC; the document is only read */
  read(document: Document, url: string, readAt: string): Reading;
}

/**
 * A reader of pages at certain addresses, so that a content script carries no more than the pages it runs on need. Kinds without
 * generations give missing fields and no generation; a wall gives missing fields and names which wall it is.
 */
export function pageReader(rows: UrlRow[], generationsOf: Partial<Record<PageKind, Generation[]>>): PageReader {
  const recognise = (url: URL, document: Document) => recogniseAmong(rows, url, document);
  return {
    recognise,
    read(document, url, readAt) {
      const address = new URL(url);
      const pageKind = recognise(address, document);
      const found = readGenerations({ document, url: address }, generationsOf[pageKind] ?? []);
      const generation = pageKind === 'wall' ? wallGeneration(address, document) : found.generation;
      return { url, pageKind, readAt, ...found, generation };
    },
  };
}
