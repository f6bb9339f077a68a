import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskWords } from '@/i18n/desk-words';
import { marksWords } from '@/i18n/marks-words';
import { tableWords } from '@/i18n/table-words';
import { axeFaultsInPage } from './axe';
import { launch, type TestBrowser } from './browser';
import { judgedCard } from './card';
import { openDesk } from './desk';
import { sampleOffers } from './sample-offer';
import { writeScreen } from './screens';

const words = deskWords.en;
const table = tableWords.en;

describe('the desk', () => {
  let browser: TestBrowser;
  let desk: Page;
  beforeAll(async () => {
    browser = await launch();
    const served = [...sampleOffers().values()];
    browser.serve(served);
    for (const { url } of served) {
      const page = await browser.context.newPage();
      await page.goto(url);
      await judgedCard(page);
      await page.close();
    }
    desk = await openDesk(browser);
  });
  afterAll(() => browser.close());

  const rows = () => desk.locator('.rows [role=row]');

  /** The table as it is now, at both widths in both themes, without a fault. */
  async function picture(name: string) {
    for (const width of [360, 1280]) {
      await desk.setViewportSize({ width, height: 800 });
      expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
      for (const colorScheme of ['dark', 'light'] as const) {
        await desk.emulateMedia({ colorScheme });
        writeScreen(`desk-${name}-${String(width)}-${colorScheme}`, await desk.screenshot());
      }
    }
    expect(await axeFaultsInPage((expression) => desk.evaluate(expression)), name).toEqual([]);
  }

  it('lists every store that was seen, with its verdict', async () => {
    await expect.poll(() => rows().count()).toBeGreaterThan(2);
    const bands = await desk.locator('.rows .band').allInnerTexts();
    expect(bands).toHaveLength(await rows().count());
    for (const [name, width] of [
      ['wide', 1280],
      ['narrow', 360],
    ] as const) {
      await desk.setViewportSize({ width, height: 800 });
      writeScreen(`desk-stores-${name}`, await desk.screenshot());
    }
    await desk.setViewportSize({ width: 1280, height: 800 });
  });

  it('finds a store by pinyin and says how many match', async () => {
    const all = await rows().count();
    const name = (await desk.locator('.rows a').first().innerText()).slice(0, 2);
    await desk.getByLabel(words.search).fill(name);
    await expect.poll(() => rows().count()).toBeLessThan(all);
    await desk.getByLabel(words.search).fill('zzzz');
    await expect.poll(() => desk.getByText(words.noMatch).count()).toBe(1);
    await desk.getByRole('button', { name: words.clear }).click();
    await expect.poll(() => rows().count()).toBe(all);
  });

  it('opens a store with the keyboard and comes back', async () => {
    await desk.locator('.scroller').focus();
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    await expect.poll(() => desk.locator('.dossier .verdict h2').count()).toBe(1);
    writeScreen('desk-store', await desk.screenshot({ fullPage: true }));
    await desk.goBack();
    await expect.poll(() => rows().count()).toBeGreaterThan(2);
  });

  it('marks every store of the list in one go, after the buyer agreed to the number, and takes it back', async () => {
    const all = String(await rows().count());
    const status = desk.locator('.bulk-status');
    await desk.locator('.scroller').focus();
    await desk.keyboard.press('Control+a');
    await desk.getByText(table.selected(all, all)).waitFor();
    await desk.locator('.bulk summary', { hasText: table.tagMenu }).click();
    await desk.getByLabel(table.tagMenu, { exact: true }).fill('autumn');
    await desk.keyboard.press('Enter');
    await status.getByText(table.did['add-tag'](all, 'autumn')).waitFor();
    await expect.poll(() => rows().filter({ hasText: 'autumn' }).count()).toBe(Number(all));
    await status.getByRole('button', { name: table.undo }).click();
    await status.getByText(table.undone(all)).waitFor();
    await expect.poll(() => rows().filter({ hasText: 'autumn' }).count()).toBe(0);

    await desk.locator('.bulk summary', { hasText: table.exportChosen }).click();
    const download = desk.waitForEvent('download');
    await desk.getByRole('button', { name: table.exportAs.xlsx }).click();
    expect((await download).suggestedFilename()).toMatch(/^touchstone-chosen-.*\.xlsx$/);
    await desk.getByText(table.exported(all)).waitFor();

    await desk.getByRole('button', { name: table.blacklist }).click();
    await desk.getByLabel(marksWords.en.reason).fill('sent stones');
    await picture('blacklist');
    await desk.keyboard.press('Enter');
    await desk.getByText(table.blacklistSure(all)).waitFor();
    await desk.getByRole('button', { name: table.blacklistYes(all) }).click();
    await status.getByText(table.did.blacklist(all)).waitFor();
    await expect.poll(() => desk.locator('.rows .band-stop').count()).toBe(Number(all));
    await picture('marked');
    await desk.reload();
    await status.getByRole('button', { name: table.undo }).click();
    await expect.poll(() => desk.locator('.rows .band-stop').count()).toBe(0);
  });

  it('keeps a view with its filter and columns, in the address and in every open desk', async () => {
    const view = (page: Page) => page.getByRole('combobox', { name: table.view, exact: true });
    await desk.getByRole('combobox', { name: words.only, exact: true }).selectOption(words.onlyChoices.noted);
    await desk.getByText(words.noMatch).waitFor();
    await desk.locator('summary', { hasText: words.chooseColumns }).click();
    await desk.getByRole('checkbox', { name: words.columns.note, exact: true }).check();
    await desk.getByRole('button', { name: table.earlier(words.columns.company) }).click();
    await picture('columns');
    await desk.locator('summary', { hasText: table.viewMenu }).click();
    await desk.getByLabel(table.viewName, { exact: true }).fill('Written on');
    await desk.keyboard.press('Enter');
    await desk.getByText(table.viewSaved('Written on')).waitFor();
    await desk.reload();
    await desk.getByText(words.noMatch).waitFor();
    expect(await view(desk).locator('option:checked').innerText()).toBe('Written on');
    const names = desk.getByRole('columnheader');
    expect(await names.nth(1).innerText()).toContain(words.columns.company);
    const other = await openDesk(browser);
    await view(other).selectOption('Written on');
    await other.getByText(words.noMatch).waitFor();
    await other.goBack();
    await expect.poll(() => view(other).locator('option:checked').innerText()).toBe(table.views.all);
    await desk.bringToFront();
    await desk.locator('summary', { hasText: table.viewMenu }).click();
    await desk.getByRole('button', { name: table.removeView }).click();
    await expect.poll(() => view(other).getByText('Written on').count()).toBe(0);
    await other.close();
    await expect.poll(() => rows().count()).toBeGreaterThan(2);
  });

  it('goes back to the search it came from', async () => {
    await desk.getByLabel(words.search).fill('zzzz');
    await desk.getByText(words.noMatch).waitFor();
    await expect.poll(() => desk.url()).toContain('zzzz');
    await desk.locator('nav').getByRole('link', { name: words.screens.compare }).click();
    await desk.goBack();
    await expect.poll(() => desk.getByLabel(words.search).inputValue()).toBe('zzzz');
    await desk.locator('nav').getByRole('link', { name: words.screens.stores }).click();
    await expect.poll(() => rows().count()).toBeGreaterThan(2);
    expect(await desk.getByLabel(words.search).inputValue()).toBe('');
  });

  it('has no fault that axe can find', async () => {
    expect(await axeFaultsInPage((expression) => desk.evaluate(expression))).toEqual([]);
  });
});
