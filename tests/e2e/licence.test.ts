import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { popupWords } from '@/i18n/popup-words';
import { launch, type TestBrowser } from './browser';
import { judgedCard } from './card';
import { openPopup } from './popup';
import { sampleOffer } from './sample-offer';
import { writeScreen } from './screens';

const own = popupWords.en;

describe('the registration in the popup', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    const served = sampleOffer('od-2026');
    browser.serve([served]);
    page = await browser.context.newPage();
    await page.goto(served.url);
    await judgedCard(page);
  });
  afterAll(() => browser.close());

  it('shows the name on the licence, copies it, and says how many reviews were seen', async () => {
    const popup = await openPopup(browser, page);
    await expect.poll(() => popup.text(), { message: 'popup shows the licence' }).toContain(own.licence);
    await popup.page.locator(`button[aria-label^="${own.copyNamed('')}"]`).click();
    await expect.poll(() => popup.text(), { message: 'the name was copied' }).toContain(own.copied);
    expect(await popup.text()).toMatch(/Reviews 评价: \d+ of [\d,]+ seen/);
    const section = await popup.page.$('.licence');
    if (section === null) throw new Error('the popup has no licence section');
    writeScreen('popup-licence', await section.screenshot());
    writeScreen('popup-with-reviews', await popup.page.screenshot());
    await popup.close();
  });
});
