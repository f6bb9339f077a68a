import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listingItem, type ListingReading } from '../../src/domain/listing';
import type { Reading } from '../../src/domain/reading';
import { parseReply, readReply } from '../../src/pages/reply/read-reply';
import { readListing } from '../../src/pages/search/read-listing';
import { openPage } from '../commands/open-page';
import { hasCaptures } from '../project-files';
import { wrongItems } from './items';
import { casesOf, type Case } from './truth';

const readAt = '2026-11-22T00:00:00Z';
const lists = [...casesOf('search'), ...casesOf('home'), ...casesOf('fragment')].filter(
  ({ truth }) => 'items' in truth.facts,
);
if (!hasCaptures) console.warn('No captures beside the project: real result lists are not checked.');

function read({ folder, truth }: Case): Reading | ListingReading | null {
  const page = join(folder, 'page.html');
  if (existsSync(page)) return readListing(openPage(page), truth.url, readAt);
  return readReply(parseReply(readFileSync(join(folder, 'reply.json'), 'utf8')), truth.url, readAt);
}

describe.skipIf(!hasCaptures)('list captures', () => {
  it('finds the captures', () => expect(lists.length).toBeGreaterThan(12));

  it.each(lists)('$name: every item is as known', (one) => {
    const reading = read(one);
    const cards = reading !== null && 'cards' in reading ? reading.cards : [];
    expect(wrongItems(cards.map(listingItem), one.truth)).toEqual([]);
    if (one.folder.includes('/fragment/')) return;
    expect(reading).toMatchObject({ pageKind: one.truth.pageKind, generation: one.truth.generation });
  });
});
