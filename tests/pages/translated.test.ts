import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listingItem } from '../../src/domain/listing';
import { readPage } from '../../src/pages/read-page';
import { readListing } from '../../src/pages/search/read-listing';
import { factsOf } from '../commands/facts-of';
import { openPage, parsePage } from '../commands/open-page';
import { root } from '../project-files';
import { fixturesOf } from './fixtures';

const readAt = '2026-01-01T00:00:00Z';
const unseen = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/;

/** The page as a browser that translates it leaves it: every text inside two `font` elements. */
function wrapped(document: Document): Document {
  const texts = document.createTreeWalker(document.body, 4);
  const found: Text[] = [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  for (const text of found) {
    if (text.data.trim() === '' || unseen.test(text.parentElement?.tagName ?? '')) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text);
  }
  return document;
}

describe('a page a browser translates', () => {
  it.each(fixturesOf('offer'))('$name reads as before', ({ folder, about }) => {
    const file = join(folder, 'page.html');
    const read = (document: Document) => factsOf(readPage(document, about.url, readAt).fields);
    expect(read(wrapped(openPage(file)))).toEqual(read(openPage(file)));
  });

  it.each(['list-2025', 'list-2026', 'sm-offer-2019', 'p4p-2024'])('%s reads as before', (name) => {
    const html = readFileSync(join(root, 'tests/pages/search', name, 'page.html'), 'utf8');
    const address = 'https://s.1688.com/selloffer/offer_search.htm?keywords=x';
    const read = (document: Document) => readListing(document, address, readAt)?.cards.map(listingItem);
    const before = read(parsePage(html));
    expect(before?.length).toBeGreaterThan(0);
    expect(read(wrapped(parsePage(html)))).toEqual(before);
  });
});
