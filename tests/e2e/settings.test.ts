import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardWords } from '@/i18n/card-words';
import { deskWords } from '@/i18n/desk-words';
import { policyWords } from '@/i18n/policy-words';
import { popupWords } from '@/i18n/popup-words';
import { settingsWords } from '@/i18n/settings-words';
import { oldStore } from '../app/invented';
import { axeFaultsInPage } from './axe';
import { launch, type TestBrowser } from './browser';
import { judgedCard, seenCard } from './card';
import { openDesk } from './desk';
import { inventedList } from './invented-list';
import { visitOn } from './past-visits';
import { openPopup, type Popup } from './popup';
import { sampleOffer } from './sample-offer';
import { writeScreen } from './screens';
import { seenChips } from './seen-chips';

const words = settingsWords.en;
const offer = sampleOffer('od-2025');

describe('the settings screen', () => {
  let browser: TestBrowser;
  let desk: Page;
  beforeAll(async () => {
    browser = await launch();
    browser.serve([offer, inventedList]);
    const page = await browser.context.newPage();
    await page.goto(offer.url);
    await judgedCard(page);
    await page.close();
    desk = await openDesk(browser, '#/settings');
  });
  afterAll(() => browser.close());

  it('shows every choice, light and dark, wide and narrow, without a fault that axe can find', async () => {
    await expect.poll(() => desk.getByLabel(words.currency).count()).toBe(1);
    await expect.poll(() => desk.getByText(words.limitsUsual).count()).toBe(1);
    for (const key of ['V', 'D', 'S']) await expect.poll(() => desk.getByText(`Alt+Shift+${key}`).count()).toBe(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme });
      for (const width of [1280, 360]) {
        await desk.setViewportSize({ width, height: 800 });
        writeScreen(`settings-usual-${width}-${colorScheme}`, await desk.screenshot({ fullPage: true }));
        expect(await axeFaultsInPage((expression) => desk.evaluate(expression))).toEqual([]);
      }
    }
  });

  describe('with every surface open', () => {
    let surfaces: { card: Page; list: Page; popup: Popup; panel: Page; store: Page };
    beforeAll(async () => {
      const [list, panel] = [await browser.context.newPage(), await browser.context.newPage()];
      const store = await openDesk(browser, '#/stores');
      await store.locator('main a[href^="#/store/"]').first().click();
      await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
      await list.goto(inventedList.url);
      const card = await browser.context.newPage();
      await card.goto(offer.url);
      await judgedCard(card);
      surfaces = { card, list, popup: await openPopup(browser, card), panel, store };
    });
    afterAll(async () => {
      await surfaces.popup.close();
      for (const page of [surfaces.card, surfaces.list, surfaces.panel, surfaces.store]) await page.close();
    });
    const chipWord = async () => (await seenChips(surfaces.list)).find(({ word }) => word !== '…')?.word ?? '';

    it('tells a changed language everywhere at once', async () => {
      const shop = cardWords.en.bands;
      await expect.poll(async () => Object.values<string>(shop).includes(await chipWord())).toBe(true);
      await desk.getByLabel(words.language).selectOption({ label: '简体中文' });
      await expect.poll(() => surfaces.store.locator('h1').innerText()).toBe(deskWords.zh_CN.title);
      const zh: string[] = Object.values(cardWords.zh_CN.bands);
      await expect
        .poll(async () => (await seenCard(surfaces.card))?.text)
        .toContain(cardWords.zh_CN.limits.slice(0, 6));
      await expect.poll(async () => zh.includes(await chipWord())).toBe(true);
      await expect.poll(() => surfaces.popup.text()).toContain(popupWords.zh_CN.enabled);
      await expect.poll(() => surfaces.panel.locator('body').innerText()).toContain(popupWords.zh_CN.openDesk);
      await desk.getByLabel(settingsWords.zh_CN.language).selectOption({ label: 'English' });
      await expect.poll(() => surfaces.store.locator('h1').innerText()).toBe(deskWords.en.title);
      await expect.poll(() => surfaces.popup.text()).toContain(popupWords.en.enabled);
    });

    it('asks about the payment in another currency, and at another rate, everywhere at once', async () => {
      await desk.getByLabel(words.currency).selectOption({ label: 'CNY' });
      await expect.poll(async () => (await seenCard(surfaces.card))?.payment).toMatch(/CN¥|CNY/);
      await expect.poll(() => surfaces.popup.text()).toMatch(/CN¥|CNY/);
      await expect.poll(() => surfaces.store.locator('main').innerText()).toMatch(/CN¥|CNY/);
      await desk.getByLabel(words.currency).selectOption({ label: 'USD' });
      await expect.poll(async () => (await seenCard(surfaces.card))?.payment).toMatch(/US\$|\$|USD/);
      const before = (await seenCard(surfaces.card))?.payment;
      await desk.getByRole('button', { name: popupWords.en.changeRate }).first().click();
      await desk.getByLabel(popupWords.en.rateLabel('USD')).fill('3');
      await desk.getByLabel(popupWords.en.rateLabel('USD')).press('Enter');
      await expect.poll(() => surfaces.popup.text()).toContain('3 ');
      await expect.poll(async () => (await seenCard(surfaces.card))?.payment).not.toBe(before);
    });
  });

  it('keeps a rule quiet, says so, and lets it speak again', async () => {
    const { quiet } = words;
    await desk.getByLabel(quiet.pick).selectOption({ index: 1 });
    await desk.getByRole('button', { name: quiet.silence }).click();
    const again = desk.getByRole('button', { name: new RegExp(`^${quiet.again}`) });
    await expect.poll(() => again.count()).toBe(1);
    writeScreen('settings-quiet-1280-light', await desk.locator('section.quiet').screenshot());
    await again.click();
    await expect.poll(() => desk.getByText(quiet.nothing).count()).toBe(1);
  });

  it('keeps numbers that are not in force yet over the closing of their screen, and names those that are', async () => {
    await desk.goto(`chrome-extension://${browser.extensionId}/desk.html#/policy`);
    const search = desk.getByLabel(policyWords.en.find);
    await search.fill('deposit');
    const field = desk.locator('[id="n-payment.deposit"]');
    await field.fill('40');
    await desk.goto(`chrome-extension://${browser.extensionId}/desk.html#/settings`);
    await expect.poll(() => desk.getByText(words.limitsUsual).count()).toBe(1);
    await desk.goto(`chrome-extension://${browser.extensionId}/desk.html#/policy`);
    await expect.poll(() => field.inputValue()).toBe('40');
    await desk.getByRole('button', { name: policyWords.en.apply }).click();
    await expect.poll(() => desk.getByText(policyWords.en.applied).count()).toBe(1);
    await desk.goto(`chrome-extension://${browser.extensionId}/desk.html#/settings`);
    await expect.poll(() => desk.getByText(/: 40 %, usually 30 %/).count()).toBe(1);
  });

  it('counts what thinning would remove before it is in force, and the dossier says what is gone', async () => {
    // Two years ago, every second day: only the count of reviews moves.
    const days = Array.from({ length: 100 }, (_, at) => new Date(Date.UTC(2024, 0, 1 + at * 2)).toISOString());
    await Promise.all(days.map((day, at) => visitOn(browser, day.slice(0, 10), { ...oldStore, reviewCount: at })));
    await desk.getByLabel(words.keep.label).selectOption({ label: words.keep.choices[12] });
    const apply = desk.getByRole('button', { name: words.keep.apply });
    await expect.poll(() => apply.count()).toBe(1);
    writeScreen('settings-thinning-light', await desk.locator('section', { has: apply }).screenshot());
    const [, would] = /removed: (\d+)/.exec(await desk.locator('main').innerText()) ?? [];
    expect(Number(would)).toBeGreaterThan(20);
    await apply.click();
    await expect.poll(() => desk.locator('main').innerText()).toContain(`Page contents removed: ${would ?? ''}`);
    await desk.reload();
    await expect.poll(() => desk.getByLabel(words.keep.label).inputValue()).toBe('2');
    const dossier = await openDesk(browser, `#/store/${encodeURIComponent(`m:${oldStore.memberId ?? ''}`)}`);
    await expect.poll(() => dossier.locator('main').innerText()).toContain(`${would ?? ''} older looks`);
    writeScreen('dossier-thinned-light', await dossier.screenshot({ fullPage: true }));
    await dossier.close();
  });

  it('deletes everything only after the word was typed', async () => {
    const press = desk.getByRole('button', { name: words.removeNow });
    expect(await press.isDisabled()).toBe(true);
    await desk.getByLabel(words.removeField).fill(words.removeWord);
    await press.click();
    await expect.poll(() => desk.getByText(words.removed).count()).toBe(1);
    await expect.poll(() => desk.getByRole('row', { name: /^Stores 0/ }).count()).toBe(1);
  });
});
