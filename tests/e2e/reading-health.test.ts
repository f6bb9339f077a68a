import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardWords } from '@/i18n/card-words';
import { popupWords } from '@/i18n/popup-words';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { judgedCard, seenCard } from './card';
import type { ServedPage } from './pages-served';
import { openPopup } from './popup';
import { sampleOffer, withOfferId } from './sample-offer';
import { writeScreen } from './screens';

const own = popupWords.en;
const sample = sampleOffer('od-2026');

/** The same offer after the site has renamed what it is read from: still an offer page of 2026, with little to find. */
function afterRedesign(page: ServedPage): ServedPage {
  const body = page.body
    .toString('latin1')
    .replaceAll('window.context', 'window.kontext')
    .replaceAll('FE_GLOBALS', 'FE_OTHER')
    .replaceAll('id="shopNavigation"', 'id="shopNav"')
    .replaceAll('id="mainPrice"', 'id="price"')
    .replaceAll('id="productEvaluation"', 'id="evaluation"');
  return { ...page, body: Buffer.from(body, 'latin1') };
}

const id = (index: number) => `60000000100${String(index)}`;
const before = [0, 1, 2, 3].map((index) => withOfferId(sample, id(index)));
const after = [4, 5, 6].map((index) => afterRedesign(withOfferId(sample, id(index))));

describe('a change of the site', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    browser.serve([...before, ...after]);
    page = await browser.context.newPage();
  });
  afterAll(() => browser.close());
  const visit = async ({ url }: ServedPage) => {
    await page.goto(url);
    await expect
      .poll(async () => (await seenCard(page))?.text ?? '', { timeout: 15_000 })
      .toContain(cardWords.en.limits);
    return judgedCard(page);
  };

  it('is noticed on the card at the third visit that reads far less, and not sooner', async () => {
    for (const one of before) expect((await visit(one)).text).not.toContain(cardWords.en.readsLess);
    const [first, second, third] = after;
    if (!first || !second || !third) throw new Error('three changed pages are served');
    for (const one of [first, second]) expect((await visit(one)).text).not.toContain(cardWords.en.readsLess);
    const card = await visit(third);
    expect(card.text).toContain(cardWords.en.readsLess);
    expect(card.band).not.toBe(cardWords.en.bands.low);
    writeScreen('card-reads-less', await page.screenshot());
  });

  it('is told in the popup with a report that holds no page text, and can be put aside', async () => {
    const popup = await openPopup(browser, page);
    await popup.page.locator(`button ::-p-text(${own.healthShowReport})`).click();
    const report = await popup.page.$eval('textarea.report', (area) => area.value);
    expect(report).toContain('trouble: offer od-2026: fewer');
    expect(report).toContain('membershipYears: 4 / 0 / 3');
    expect(report).toMatch(/^browser: Chrome \d+$/m);
    expect(report).not.toMatch(/[^\x20-\x7e\n]|1688|https?:|\d{6}/);
    writeScreen('popup-reads-less', await popup.page.screenshot({ fullPage: true }));
    await popup.page.locator(`button ::-p-text(${own.reportCopy})`).click();
    await expect.poll(() => popup.text()).toContain(own.reportCopied);
    await popup.page.locator(`button ::-p-text(${own.healthPutAside})`).click();
    await expect.poll(() => popup.text()).not.toContain(own.healthPutAside);
    await popup.close();
    await page.reload();
    expect((await judgedCard(page)).text).not.toContain(cardWords.en.readsLess);
  });
});
