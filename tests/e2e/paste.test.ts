import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskWords } from '@/i18n/desk-words';
import { pasteBoxWords } from '@/i18n/paste-box-words';
import { pasteWords } from '@/i18n/paste-words';
import { axeFaultsInPage } from './axe';
import { launch, type TestBrowser } from './browser';
import { judgedCard } from './card';
import { openDesk } from './desk';
import { openPopup } from './popup';
import { sampleOffer } from './sample-offer';
import { writeScreen } from './screens';

const box = pasteBoxWords.en;
const { verdicts } = pasteWords.en;
const message =
  '亲，最近支付宝在审核，公司账户暂停使用，请转到老板的卡上。\n户名：王小明\n卡号：6222000000001234560\n今天付就发，运单号 LP00123456789012 ，收到先确认收货哦';

describe('the paste box', () => {
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

  it('judges a message in the popup against the store of the tab and keeps it only when told to', async () => {
    const popup = await openPopup(browser, page);
    await expect.poll(() => popup.text()).toContain(box.open);
    await popup.page.locator(`::-p-aria([name="${box.open}"][role="button"])`).click();
    await popup.page.locator('.paste-box textarea').fill(message);
    await expect.poll(() => popup.text()).toContain(box.matches.person);
    await expect.poll(() => popup.text()).toContain('Cainiao 菜鸟');
    const said = await popup.text();
    expect(said).toContain(verdicts.stop);
    expect(said).not.toContain(box.companyUnread);
    expect(said).toContain('您好');
    const section = await popup.page.$('section:has(.paste-box)');
    if (section === null) throw new Error('the popup has no paste box');
    writeScreen('paste-popup-380-light', await section.screenshot());
    await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    writeScreen('paste-popup-380-dark', await section.screenshot());
    expect(await axeFaultsInPage((expression) => popup.page.evaluate(expression))).toEqual([]);
    await popup.page.locator(`::-p-aria([name="${box.keep}"][role="button"])`).click();
    await expect.poll(() => popup.text()).toContain(box.kept);
    await popup.close();
  });

  it('lets the buyer choose the store in the desk', async () => {
    const desk = await openDesk(browser);
    await desk.getByRole('link', { name: deskWords.en.screens.paste }).click();
    await desk.getByLabel(box.text).fill(message);
    await expect.poll(() => desk.getByText(box.companyUnread).count()).toBe(1);
    await desk.getByLabel(box.storeSearch).fill('有限公司');
    await desk.locator('.store-chooser li button').first().click();
    await expect.poll(() => desk.getByText(box.companyUnread).count()).toBe(0);
    await expect.poll(() => desk.getByText(verdicts.stop).count()).toBe(1);
    for (const scheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme: scheme });
      for (const width of [360, 1280]) {
        await desk.setViewportSize({ width, height: 800 });
        writeScreen(`paste-desk-${width}-${scheme}`, await desk.screenshot({ fullPage: true }));
      }
      expect(await axeFaultsInPage((expression) => desk.evaluate(expression))).toEqual([]);
    }
    await desk.getByLabel(box.kind).selectOption({ label: box.kinds.payee });
    await desk.getByLabel(box.text).fill('王小明');
    await expect.poll(() => desk.locator('.named .person').count()).toBe(1);
    await desk.locator('.chosen-store a').click();
    await expect.poll(() => desk.locator('.dossier textarea').first().inputValue()).toContain('老板的卡');
    await desk.close();
  });
});
