import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { cardWords } from '@/i18n/card-words';
import { badgeOf, keptRecords } from './backstage';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { judgedCard, seenCard } from './card';
import { openPopup } from './popup';
import { capturedPages } from './pages-served';
import type { ServedPage } from './pages-served';
import { sampleOffer } from './sample-offer';
import { hostileTexts, otherPages, truncated, wallPage } from './samples';
import { writeScreen } from './screens';

const words = cardWords.en;
const whole = sampleOffer('od-2025');

describe('pages that are no readable offer', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.context.newPage();
  });
  afterAll(() => browser.close());

  const open = async (served: ServedPage) => {
    browser.serve([served]);
    await page.goto(served.url, { waitUntil: 'domcontentloaded' });
  };
  const kept = async () => Object.values(await keptRecords(browser)).flat().length;

  it.each([wallPage, ...capturedPages('wall')])(
    'says on $name that 1688 asks for a login or captcha, and keeps nothing',
    async (served) => {
      const before = await kept();
      await open(served);
      await expect.poll(async () => (await seenCard(page))?.text ?? '').toContain(words.wall);
      expect((await seenCard(page))?.band).toBeNull();
      expect(await badgeOf(browser, page)).toBe('');
      expect(await kept()).toBe(before);
      writeScreen(served.name, await page.screenshot());
    },
  );

  it.each(otherPages)('says nothing on $name', async (served) => {
    await open(served);
    // An offer opened later in another tab has its card: a card here would have come before it.
    const offer = await browser.context.newPage();
    browser.serve([whole]);
    await offer.goto(whole.url);
    await judgedCard(offer);
    await offer.close();
    expect(await seenCard(page)).toBeNull();
    expect(await badgeOf(browser, page)).toBe('');
  });

  it('calls a page whose data are cut off unclear, never low', async () => {
    await open(truncated(whole));
    expect((await judgedCard(page)).band).toBe(words.bands.unclear);
    writeScreen('truncated', await page.screenshot());
  });

  it.each(hostileTexts)('shows %j as text', async (hostile) => {
    await open({ ...whole, body: Buffer.from(withCompany(whole, hostile)) });
    const card = await judgedCard(page);
    expect(card.text.length).toBeLessThan(20_000);
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  });

  it('shows them as text when every text of the page holds one', async () => {
    await open({ ...whole, body: Buffer.from(withEveryText(whole)) });
    const card = await judgedCard(page);
    expect(card.text.length).toBeLessThan(20_000);
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
    const popup = await openPopup(browser, page);
    await popup.page.waitForSelector('.store');
    const planted = await popup.page.evaluate(
      () => document.querySelectorAll('img, script:not([src]), iframe, a[href^="javascript:"]').length,
    );
    expect([planted, await popup.page.evaluate(() => 'hostile' in window)]).toEqual([0, false]);
    await popup.close();
  });

  it('stays small when a field holds a million characters', async () => {
    await open({ ...whole, body: Buffer.from(withCompany(whole, '长'.repeat(1_000_000))) });
    expect((await judgedCard(page)).text.length).toBeLessThan(20_000);
  });
});

/** The page with every text value that names its company replaced, as a JSON string would hold the new text. */
function withCompany(page: ServedPage, text: string): string {
  const html = page.body.toString('utf8');
  const name = /"(?:companyName|sellerName)"\s*:\s*"((?:[^"\\]|\\.)+)"/.exec(html)?.[1];
  if (name === undefined) throw new Error(`${page.name} names no company in its data`);
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('</', '<\\/');
  return html.replaceAll(name, () => escaped);
}

/** The page with a hostile text after each Chinese text of its data and of its markup, in turn. */
function withEveryText(page: ServedPage): string {
  let turn = 0;
  const next = () => hostileTexts[turn++ % hostileTexts.length] ?? '';
  const quoted = () => JSON.stringify(next()).slice(1, -1).replaceAll('</', '<\\/');
  const escaped = () => next().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const changed = page.body
    .toString('utf8')
    .replace(/<script[^>]*>[\s\S]*?<\/script>|>[^<]*\p{Script=Han}[^<]*(?=<)/gu, (part) =>
      part.startsWith('>')
        ? `${part}${escaped()}`
        : part.replace(/"(?:[^"\\]|\\.)*\p{Script=Han}(?:[^"\\]|\\.)*(?="(?!\s*:))/gu, (text) => `${text}${quoted()}`),
    );
  expect(turn).toBeGreaterThan(2 * hostileTexts.length);
  return changed;
}
