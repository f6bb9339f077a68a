import type { Page } from 'playwright-core';
import type { TestBrowser } from './browser';

/** Opens the desk in a tab of its own, at a place such as `#/stores`. */
export async function openDesk(browser: TestBrowser, hash = '#/stores'): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/desk.html${hash}`);
  return page;
}
