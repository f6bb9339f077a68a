import { describe, expect, it } from 'vitest';
import { hasCaptures } from '../project-files';
import { parsePage } from '../commands/open-page';
import { chipReader } from '../../src/pages/search/chip-fields';
import { cardsIn } from '../../src/pages/search/card';
import { followCards } from '../../src/pages/search/follow-cards';
import { listData } from '../../src/pages/search/list-data';
import { captured, invented, readDocument, type Sample } from './samples';

/** Reads in every way the extension reads, and says whether the page's markup is what it was. */
function changed({ text, url }: Sample): boolean {
  const document = parsePage(text);
  const before = document.documentElement.outerHTML;
  readDocument(document, url);
  const read = chipReader(listData({ document, url: new URL(url) }));
  followCards(document.body)([document.body], []);
  cardsIn(document.body).map(read);
  return document.documentElement.outerHTML !== before;
}

const pages = (samples: Sample[]) => samples.filter(({ isReply }) => !isReply);
if (!hasCaptures) console.warn('No captures beside the project: only invented pages are compared before and after.');

describe('reading', () => {
  it('is tried on many pages', () => expect(pages(invented).length).toBeGreaterThan(30));

  it.each([...pages(invented), ...pages(captured())])('leaves $name as it was', (sample) => {
    expect(changed(sample)).toBe(false);
  });
});
