import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../project-files';
import { launchFirefox } from './firefox';
import { observedList, searchReply } from './observed-list';
import { observingFirefox } from './observing-firefox';
import { servedPage } from './pages-served';

const list = observedList('script');
const address =
  'https://h5api.m.1688.com/h5/mtop.relationrecommend.wirelessrecommend.recommend/2.0/?jsv=2.7.2&appKey=1&v=2.0' +
  '&data=%7B%22beginPage%22%3A1%7D&type=jsonp&callback=mtopjsonp1';
const reply = servedPage('reply', address, Buffer.from(`mtopjsonp1(${searchReply(['910000000001', '910000000002'])})`));

/** What the chips of the list say once all have an answer, and what the page asked for. */
async function chipsIn(extension: string) {
  const firefox = await launchFirefox(extension, [list, reply]);
  try {
    await firefox.open(list.url);
    const answered = async () => (await firefox.closedText()).filter((text) => /open to read|\d y/.test(text));
    await expect.poll(async () => (await answered()).length, { timeout: 30_000 }).toBe(2);
    const asked = firefox.requested.filter((url) => !url.endsWith('/favicon.ico'));
    return { said: await answered(), asked };
  } finally {
    await firefox.close();
  }
}

describe('the observer of replies in Firefox', () => {
  it('is off by default, and tells the chips of a reply where the buyer wants it, with no request of its own', async () => {
    const off = await chipsIn(join(root, '.output/firefox-mv3'));
    const copy = observingFirefox();
    const on = await chipsIn(copy);
    rmSync(copy, { recursive: true, force: true });
    expect(off.said).toEqual(['open to read', 'open to read']);
    expect(on.said).toEqual(['1 y · 5 %', '2 y · 6 %']);
    expect(on.asked).toEqual(off.asked);
    expect(off.asked).toEqual([list.url, address]);
  });
});
