import puppeteer from 'puppeteer-core';
import type { Browser, Page as PopupPage } from 'puppeteer-core';
import type { Page } from 'playwright-core';
import { openToolbarPopup } from './backstage';
import type { TestBrowser } from './browser';

/** The real toolbar popup: Playwright does not list it, so a second driver joins the same browser for it. */
export interface Popup {
  page: PopupPage;
  text(): Promise<string>;
  close(): Promise<void>;
}

const isPopup = (url: string) => url.startsWith('chrome-extension://') && url.includes('/popup.html');

/** Opens the popup over a page and waits until it has drawn something. */
export async function openPopup(browser: TestBrowser, over: Page): Promise<Popup> {
  const driver: Browser = await puppeteer.connect({ browserWSEndpoint: browser.socket(), defaultViewport: null });
  await openToolbarPopup(browser, over);
  const target = await driver.waitForTarget((one) => isPopup(one.url()), { timeout: 15_000 });
  const page = await target.asPage();
  await page.waitForFunction(() => document.body.innerText.trim() !== '', { timeout: 15_000 });
  return {
    page,
    text: () => page.evaluate(() => document.body.innerText),
    async close() {
      const gone = new Promise<void>((resolve) => {
        driver.on('targetdestroyed', (one) => {
          if (isPopup(one.url())) resolve();
        });
      });
      void page
        .evaluate(() => {
          window.close();
        })
        .catch(() => undefined); // the page goes away before it can answer
      await gone;
      await driver.disconnect();
    },
  };
}
