import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { desktopOffers } from '@/pages/offer/desktop';
import { olderOffers } from '@/pages/offer/older';
import { withOlder } from '@/pages/offer/with-older';
import { openPage } from '../commands/open-page';
import { fixturesOf } from './fixtures';

const at = '2026-11-22T06:00:00.000Z';
const offersOf = (generation: string) =>
  fixturesOf('offer')
    .filter(({ name }) => name.startsWith(`${generation}/`))
    .map(({ folder, about }) => ({ document: openPage(join(folder, 'page.html')), url: about.url }));

describe('offer pages in two scripts', () => {
  const load = vi.fn(() => Promise.resolve(olderOffers));

  it('reads the newest generations without fetching the older ones', async () => {
    for (const { document, url } of offersOf('od-2026')) await withOlder(desktopOffers, load)(document, url, at);
    expect(load).not.toHaveBeenCalled();
  });

  it('fetches the older ones once for a page that none of the newest recognises', async () => {
    const read = withOlder(desktopOffers, load);
    for (const generation of ['od-2021', 'detail-2018'])
      for (const { document, url } of offersOf(generation))
        expect((await read(document, url, at)).generation).toBe(generation);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('leaves a page unread when they cannot be had, and never asks on a wall', async () => {
    const [old] = offersOf('od-2021');
    if (!old) throw new Error('no old page');
    const none = vi.fn(() => Promise.resolve(undefined));
    expect((await withOlder(desktopOffers, none)(old.document, old.url, at)).generation).toBeNull();
    const wall = new JSDOM('<title>验证码拦截</title>').window.document;
    none.mockClear();
    expect((await withOlder(desktopOffers, none)(wall, old.url, at)).pageKind).toBe('wall');
    expect(none).not.toHaveBeenCalled();
  });
});
