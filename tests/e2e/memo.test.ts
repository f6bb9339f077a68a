import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoWords } from '@/i18n/memo-words';
import { popupWords } from '@/i18n/popup-words';
import { axeFaultsInPage } from './axe';
import { launch, type TestBrowser } from './browser';
import { judgedCard } from './card';
import { openDesk } from './desk';
import { sampleOffer } from './sample-offer';
import { writeScreen } from './screens';

const words = memoWords.en;

describe('the decision memo', () => {
  let browser: TestBrowser;
  let desk: Page;
  beforeAll(async () => {
    browser = await launch();
    const offer = sampleOffer('od-2026');
    browser.serve([offer]);
    const page = await browser.context.newPage();
    await page.goto(offer.url);
    await judgedCard(page);
    await page.close();
    desk = await openDesk(browser);
    await desk.locator('.rows a').first().click();
    await desk.getByRole('link', { name: words.make }).click();
    await desk.locator('.memo-paper').waitFor();
  });
  afterAll(() => browser.close());

  const button = (name: string) => desk.getByRole('button', { name });
  const picture = async (state: string) => {
    for (const width of [1280, 360]) {
      await desk.setViewportSize({ width, height: 800 });
      for (const scheme of ['light', 'dark'] as const) {
        await desk.emulateMedia({ colorScheme: scheme });
        writeScreen(`memo-${state}-${String(width)}-${scheme}`, await desk.screenshot({ fullPage: true }));
        expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    }
    await desk.emulateMedia({ colorScheme: 'light' });
    await desk.setViewportSize({ width: 1280, height: 800 });
  };

  it('tells everything the decision rests on', async () => {
    for (const title of Object.values(words.parts))
      expect(await desk.getByRole('heading', { name: title, exact: true }).count()).toBe(1);
    expect(await desk.locator('.part-facts dt').count()).toBeGreaterThan(10);
    expect(await desk.getByText(words.draft).count()).toBe(1);
    await picture('new');
    expect(await axeFaultsInPage((expression) => desk.evaluate(expression))).toEqual([]);
  });

  it('is made for another order when the buyer says so', async () => {
    await desk.getByText(words.changeOrder).click();
    await desk.getByLabel(popupWords.en.amount).fill('81234');
    await picture('order');
    expect(await axeFaultsInPage((expression) => desk.evaluate(expression))).toEqual([]);
    await button(words.useOrder).click();
    await expect.poll(() => desk.locator('.part-order').innerText()).toContain('81,234');
    await desk.getByText(words.changeOrder).click();
  });

  it('prints as paper, without the desk around it', async () => {
    await desk.emulateMedia({ media: 'print' });
    expect(await desk.locator('.menu-bar').isVisible()).toBe(false);
    expect(await button(words.keep).isVisible()).toBe(false);
    expect(await desk.locator('.memo-paper').isVisible()).toBe(true);
    writeScreen('memo-print-800-light', await desk.screenshot({ fullPage: true }));
    await desk.emulateMedia({ media: 'screen' });
  });

  it('is kept once and found again in the dossier, as it was', async () => {
    await button(words.keep).click();
    await desk.getByText(words.kept, { exact: true }).waitFor();
    const verdict = await desk.locator('.memo-verdict').innerText();
    await desk.getByRole('link', { name: words.backToStore }).click();
    const kept = desk.locator('.memo-links ul a');
    await kept.first().waitFor();
    expect(await kept.count()).toBe(1);
    writeScreen('memo-kept-1280-light', await desk.locator('.memo-links').screenshot());
    await kept.click();
    await desk.locator('.memo-paper').waitFor();
    expect(await desk.locator('.memo-verdict').innerText()).toBe(verdict);
    expect(await button(words.keep).count()).toBe(0);
  });

  it('is saved as a workbook', async () => {
    const [download] = await Promise.all([desk.waitForEvent('download'), button(words.save).click()]);
    expect(download.suggestedFilename()).toMatch(/^touchstone-memo-\d{4}-\d\d-\d\d\.xlsx$/);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(readFileSync(await download.path())).buffer);
    expect(workbook.getWorksheet('memo')?.rowCount).toBeGreaterThan(30);
  });

  it('that is not kept here says so', async () => {
    await desk.goto(desk.url().replace(/\/[^/]+$/, '/no-such-memo'));
    await desk.getByText(words.gone).waitFor();
  });
});
