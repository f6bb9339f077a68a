import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listingItem } from '../../src/domain/listing';
import { readPage } from '../../src/pages/read-page';
import { parseReply, readReply } from '../../src/pages/reply/read-reply';
import { openPage } from '../commands/open-page';
import { hasCaptures } from '../project-files';
import { agrees } from './agree';
import { documentedFacts } from '../commands/documented-facts';
import { factsOf } from '../commands/facts-of';
import { wrongItems } from './items';
import { casesOf, type Case } from './truth';

const readAt = '2026-11-22T00:00:00Z';
const isOffer = ({ name }: Case) => name.startsWith('od-');
const isPage = ({ folder }: Case) => existsSync(join(folder, 'page.html'));
const fragments = casesOf('fragment');
const shops = casesOf('shop');
const replies = [...shops, ...fragments].filter((one) => !isPage(one));
const pages = [...shops, ...fragments.filter(isOffer)].filter(isPage);
if (!hasCaptures) console.warn('No captures beside the project: real shop pages and replies are not checked.');

const wrongFacts = (facts: Record<string, unknown>, { truth }: Case) =>
  documentedFacts
    .filter((name) => !agrees(name, facts[name], truth))
    .map((name) => ({ name, read: facts[name], known: truth.facts[name] }));

describe.skipIf(!hasCaptures)('shop captures', () => {
  it('finds the captures', () => expect(replies.length).toBeGreaterThan(20));

  it.each(pages)('page $name: every fact is as known', (one) => {
    const reading = readPage(openPage(join(one.folder, 'page.html')), one.truth.url, readAt);
    expect(wrongFacts(factsOf(reading.fields), one)).toEqual([]);
  });

  it.each(replies)('reply $name: every fact is as known', (one) => {
    const reading = readReply(parseReply(readFileSync(join(one.folder, 'reply.json'), 'utf8')), one.truth.url, readAt);
    if ('cards' in reading) {
      expect(wrongItems(reading.cards.map(listingItem), one.truth)).toEqual([]);
    } else {
      expect(one.truth.facts).not.toHaveProperty('items');
      expect(wrongFacts(factsOf(reading.fields), one)).toEqual([]);
    }
  });

  it.each(shops)('$name: kind and generation are as known', (one) => {
    const file = join(one.folder, isPage(one) ? 'page.html' : 'reply.json');
    const reading = isPage(one)
      ? readPage(openPage(file), one.truth.url, readAt)
      : readReply(parseReply(readFileSync(file, 'utf8')), one.truth.url, readAt);
    expect(reading).toMatchObject({ pageKind: one.truth.pageKind, generation: one.truth.generation });
  });
});
