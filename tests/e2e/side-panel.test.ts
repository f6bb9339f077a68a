import puppeteer from 'puppeteer-core';
import type { Browser, Page as PanelPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { dossierWords } from '@/i18n/dossier-words';
import { popupWords } from '@/i18n/popup-words';
import { axeFaultsInPage } from './axe';
import { givenKeys } from './backstage';
import { launch, type TestBrowser } from './browser';
import { judgedCard } from './card';
import { openPopup } from './popup';
import { sampleOffers } from './sample-offer';
import { writeScreen } from './screens';

const samples = [...sampleOffers().values()];
const own = popupWords.en;

describe('the side panel', () => {
  let browser: TestBrowser;
  let driver: Browser;
  let panel: PanelPage;
  const pages: Page[] = [];
  const verdicts: string[] = [];
  const text = () => panel.evaluate(() => document.body.innerText);
  beforeAll(async () => {
    browser = await launch();
    browser.serve(samples);
    for (const { url } of samples.slice(-2)) {
      const page = await browser.context.newPage();
      await page.goto(url);
      verdicts.push((await judgedCard(page)).verdict ?? '');
      pages.push(page);
    }
    driver = await puppeteer.connect({ browserWSEndpoint: browser.socket(), defaultViewport: null });
  });
  afterAll(async () => {
    await driver.disconnect();
    await browser.close();
  });
  const pageAt = (at: number): Page => {
    const page = pages[at];
    if (!page) throw new Error('no such page');
    return page;
  };

  it('opens from the popup, with the whole dossier of the store on the tab', async () => {
    const popup = await openPopup(browser, pageAt(1));
    await popup.page.evaluate((name) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
      button?.setAttribute('id', 'open-panel');
    }, own.openPanel);
    await popup.page.click('#open-panel');
    const target = await driver.waitForTarget((one) => one.url().includes('/sidepanel.html'), { timeout: 15_000 });
    panel = await target.asPage();
    await expect.poll(text).toContain(verdicts[1]);
    await expect.poll(text).toContain(dossierWords.en.changes);
    expect(await text()).toContain(own.yours);
  });

  it('follows the active tab, and says so where nothing is judged', async () => {
    await pageAt(0).bringToFront();
    await expect.poll(text).toContain(verdicts[0]);
    await browser.backstage.bringToFront();
    await expect.poll(text).toContain(own.emptyTitle);
    await pageAt(1).bringToFront();
    await expect.poll(text).toContain(verdicts[1]);
  });

  it('lets go of a page that was left', async () => {
    await pageAt(1).goto('about:blank');
    await expect.poll(text).toContain(own.emptyTitle);
    await pageAt(1).goto(samples.at(-1)?.url ?? '');
    await expect.poll(text).toContain(verdicts[1]);
  });

  it('has a key of its own in the browser', async () => {
    expect(await givenKeys(browser)).toMatchObject({ 'open-panel': 'Alt+Shift+D' });
  });

  it.each([400, 1280])('has no fault that axe can find, light and dark, %i pixels wide', async (width) => {
    await panel.setViewport({ width, height: 900 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    for (const theme of ['light', 'dark']) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      expect(await axeFaultsInPage((expression) => panel.evaluate(expression)), theme).toEqual([]);
      writeScreen(`side-panel-judged-${String(width)}-${theme}`, await panel.screenshot({ fullPage: true }));
    }
  });
});
