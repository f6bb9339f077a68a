import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser';
import type { Page } from 'playwright-core';
import type { TestBrowser } from './browser';
import { asPhone, seenCard } from './card';
import { inventedList } from './invented-list';
import { extensionFaults, markupNowAndServed, pageDatabases } from './page-untouched';
import { capturedPages, inventedPages } from './pages-served';
import type { ServedPage } from './pages-served';
import { wallPage } from './samples';
import { seenChips } from './seen-chips';

/** Scripts of a saved page would change it by themselves; without them only the extension could. */
function withoutScripts(served: ServedPage): ServedPage {
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
  const html = new TextDecoder(served.charset).decode(served.body);
  const body = html.replace(/<head[^>]*>|^(?!.*<head)/i, (head) => `${head}${policy}`);
  return { ...served, body: Buffer.from(body), charset: 'utf-8' };
}

/** Where two texts part, with a little of what follows; null when they are the same. */
function difference(now: string, served: string): { now: string; served: string } | null {
  if (now === served) return null;
  let at = 0;
  while (now[at] === served[at]) at += 1;
  return { now: now.slice(at - 40, at + 80), served: served.slice(at - 40, at + 80) };
}

interface Tab {
  page: Page;
  faults: string[];
}

const kinds = ['offer', 'search', 'shop', 'contact', 'credit', 'wall', 'home'];
const pages = [
  ...kinds.flatMap(capturedPages),
  ...inventedPages('offer').filter(({ name }) => name.includes('ordinary')),
  wallPage,
  inventedList,
].map(withoutScripts);

describe('every kind of page', () => {
  let browser: TestBrowser;
  // One tab for each kind of browser: a new one for every page costs more than the page.
  let desktop: Tab;
  let phone: Tab;
  const newTab = async (): Promise<Tab> => {
    const page = await browser.context.newPage();
    return { page, faults: extensionFaults(page) };
  };
  beforeAll(async () => {
    browser = await launch();
    [desktop, phone] = [await newTab(), await newTab()];
    await asPhone(phone.page);
  });
  afterAll(() => browser.close());

  it.each(pages)('is left as it was served: $name', async (served) => {
    // One by one: a wall stands under the address of an offer.
    browser.serve([served]);
    const isMobile = /^(m|detail\.m)\.1688/.test(new URL(served.url).hostname);
    const { page, faults } = isMobile ? phone : desktop;
    await page.goto(served.url, { waitUntil: 'domcontentloaded' });
    const speaks = /\/(search|home)\b|^(search|home)\//.test(served.name) === false;
    if (speaks) await expect.poll(async () => (await seenCard(page))?.text ?? '', { message: 'card' }).not.toBe('');
    const chips = async () => (await seenChips(page)).filter(({ word }) => word === '' || word === '…').length;
    await expect.poll(chips, { message: 'chips without an answer' }).toBe(0);
    const markup = await markupNowAndServed(page, served);
    expect(difference(markup.now, markup.served)).toBeNull();
    expect(await pageDatabases(page)).toEqual([]);
    expect(faults.splice(0)).toEqual([]);
  });
});
