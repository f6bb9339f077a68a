import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/pages/page-kind';
import { readPage } from '../../src/pages/read-page';
import { readListing } from '../../src/pages/search/read-listing';
import { openPage } from '../commands/open-page';
import { captures, hasCaptures } from '../project-files';
import { wrongIn } from './prove';
import { casesOf } from './truth';

const readAt = '2026-11-22T00:00:00Z';
const kinds = hasCaptures ? readdirSync(captures, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
const pages = kinds.flatMap(({ name }) => casesOf(name)).filter(({ folder }) => existsSync(join(folder, 'page.html')));
const walls = pages.filter(({ truth }) => truth.pageKind === 'wall');
const others = pages.filter(({ truth }) => truth.pageKind !== 'wall');
if (!hasCaptures) console.warn('No captures beside the project: real captcha and login pages are not checked.');

const kindOf = ({ truth, folder }: (typeof pages)[number], address = truth.url) =>
  recognise(new URL(address), openPage(join(folder, 'page.html')));

describe.skipIf(!hasCaptures)('wall captures', () => {
  it('finds walls and other pages', () => {
    expect(walls.length).toBeGreaterThan(3);
    expect(others.length).toBeGreaterThan(20);
  });

  it.each(walls)('$name is a wall and states nothing', ({ name, folder, truth }) => {
    const document = openPage(join(folder, 'page.html'));
    const reading = readPage(document, truth.url, readAt);
    expect(reading.pageKind).toBe('wall');
    expect(wrongIn({ name, folder, truth })).toEqual([]);
    expect(Object.values(reading.fields).filter(({ state }) => state !== 'missing')).toEqual([]);
    expect(readListing(document, truth.url, readAt)).toBeNull();
  });

  it.each(walls)('$name is a wall under every other address too', (one) => {
    const addresses = [
      'https://s.1688.com/selloffer/offer_search.htm?keywords=x',
      'https://shop1a2b3c4d5e6f7.1688.com/page/contactinfo.html',
      'https://detail.m.1688.com/page/index.html?offerId=900000000001',
      'https://www.1688.com/',
    ];
    for (const address of addresses) expect(kindOf(one, address)).toBe('wall');
  });

  it.each(others)('$name is no wall', (one) => {
    const kind = kindOf(one);
    expect(kind).not.toBe('wall');
    if (!one.folder.includes('/fragment/')) expect(kind).toBe(one.truth.pageKind);
  });
});
