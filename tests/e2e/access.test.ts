import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardWords } from '@/i18n/card-words';
import { axeFaultsInClosedRoots, axeFaultsInPage } from './axe';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { clickInCard, judgedCard, seenCard } from './card';
import { openPopup } from './popup';
import { sampleOffers } from './sample-offer';
import { writeScreen } from './screens';

const words = cardWords.en;
const samples = [...sampleOffers().values()];

describe.each([
  { theme: 'light', dark: false },
  { theme: 'dark', dark: true },
])('card and popup for everyone, $theme', ({ theme, dark }) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch({ dark });
    browser.serve(samples);
  });
  afterAll(() => browser.close());

  it.each(samples)('axe finds no fault in the card of $name, small or with every finding', async (served) => {
    const page = await browser.context.newPage();
    await page.goto(served.url);
    await judgedCard(page);
    expect(await axeFaultsInClosedRoots(page)).toEqual([]);
    writeScreen(`${served.name}-${theme}`, await page.screenshot());
    await clickInCard(page, 'All ');
    await expect.poll(async () => (await seenCard(page))?.text).toContain(words.fewer);
    expect(await axeFaultsInClosedRoots(page)).toEqual([]);
    writeScreen(`${served.name}-${theme}-all`, await page.screenshot());
    await page.close();
  });

  it('axe finds no fault in the popup', async () => {
    const [served] = samples.slice(-1);
    if (!served) throw new Error('no sample');
    const page = await browser.context.newPage();
    await page.goto(served.url);
    const { verdict } = await judgedCard(page);
    const popup = await openPopup(browser, page);
    await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await expect.poll(() => popup.text()).toContain(verdict);
    expect(await axeFaultsInPage((expression) => popup.page.evaluate(expression))).toEqual([]);
    writeScreen(`popup-${theme}`, await popup.page.screenshot({ fullPage: true }));
    await popup.close();
    await page.close();
  });
});
