import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskWords } from '@/i18n/desk-words';
import { settingsWords } from '@/i18n/settings-words';
import { axeFaultsInPage } from './axe';
import { launch, type TestBrowser } from './browser';
import { judgedCard } from './card';
import { openDesk } from './desk';
import { sampleOffers } from './sample-offer';
import { writeScreen } from './screens';

const words = settingsWords.en;

describe('the settings screen', () => {
  let browser: TestBrowser;
  let desk: Page;
  beforeAll(async () => {
    browser = await launch();
    const [offer] = sampleOffers().values();
    if (!offer) throw new Error('no sample offer');
    browser.serve([offer]);
    const page = await browser.context.newPage();
    await page.goto(offer.url);
    await judgedCard(page);
    await page.close();
    desk = await openDesk(browser, '#/settings');
  });
  afterAll(() => browser.close());

  it('shows every choice, light and dark, wide and narrow, without a fault that axe can find', async () => {
    await expect.poll(() => desk.getByLabel(words.currency).count()).toBe(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme });
      for (const width of [1280, 360]) {
        await desk.setViewportSize({ width, height: 800 });
        writeScreen(`settings-usual-${width}-${colorScheme}`, await desk.screenshot({ fullPage: true }));
        expect(await axeFaultsInPage((expression) => desk.evaluate(expression))).toEqual([]);
      }
    }
  });

  it('changes every open surface at once', async () => {
    const other = await openDesk(browser, '#/stores');
    await desk.getByLabel(words.language).selectOption({ label: '简体中文' });
    await expect.poll(() => other.locator('h1').innerText()).toBe(deskWords.zh_CN.title);
    await desk.getByLabel(settingsWords.zh_CN.language).selectOption({ label: 'English' });
    await expect.poll(() => other.locator('h1').innerText()).toBe(deskWords.en.title);
    await other.close();
  });

  it('deletes everything only after the word was typed', async () => {
    const press = desk.getByRole('button', { name: words.removeNow });
    expect(await press.isDisabled()).toBe(true);
    await desk.getByLabel(words.removeField).fill(words.removeWord);
    await press.click();
    await expect.poll(() => desk.getByText(words.removed).count()).toBe(1);
    await expect.poll(() => desk.getByText(/^Stores: 0/).count()).toBe(1);
  });
});
