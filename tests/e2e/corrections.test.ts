import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardWords } from '@/i18n/card-words';
import { factWords } from '@/i18n/fact-words';
import { popupWords } from '@/i18n/popup-words';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { judgedCard } from './card';
import type { ServedPage } from './pages-served';
import { openPopup } from './popup';
import type { Popup } from './popup';
import { sampleOffer } from './sample-offer';
import { writeScreen } from './screens';

const own = popupWords.en;
const years = factWords.en.membershipYears;
const served = sampleOffer('od-2026');
const shown = /入驻(\d+)年/.exec(served.body.toString('utf8'))?.[1] ?? 'no years';
const later = String(Number(shown) + 1);
const aYearLater: ServedPage = {
  ...served,
  body: Buffer.from(served.body.toString('utf8').replace(`入驻${shown}年`, `入驻${later}年`)),
};

describe("the buyer's own value", () => {
  let browser: TestBrowser;
  let page: Page;
  let popup: Popup;
  beforeAll(async () => {
    browser = await launch();
    browser.serve([served]);
    page = await browser.context.newPage();
    await page.goto(served.url);
  });
  afterAll(() => browser.close());

  const openValues = async () => {
    popup = await openPopup(browser, page);
    await popup.page.locator(`summary ::-p-text(${own.values})`).click();
  };
  const type = async (text: string) => {
    await popup.page.locator(`::-p-aria([name="${own.valueCorrectNamed(years)}"])`).click();
    await popup.page.locator('.value-row input').fill(text);
    await popup.page.locator(`button ::-p-text(${own.valueSave})`).click();
  };
  const popupHas = (text: string) =>
    expect.poll(() => popup.text(), { message: `popup shows "${text}"` }).toContain(text);
  const reloaded = async () => {
    await popup.close();
    await page.reload();
    return judgedCard(page);
  };

  it('typed in the popup changes its verdict, is marked as typed, and a nonsense is not taken', async () => {
    const before = await judgedCard(page);
    await openValues();
    await type('soon');
    await popupHas(own.valueHints.membershipYears);
    expect(await popup.text()).toContain(before.verdict ?? 'no verdict');
    await popup.page.locator('.value-row input').fill('1 year');
    await popup.page.locator(`button ::-p-text(${own.valueSave})`).click();
    await popupHas('Rests on your own value');
    await popupHas(own.valuePageSays(shown));
    expect(await popup.text()).not.toContain(before.verdict ?? 'no verdict');
    writeScreen('popup-own-value', await popup.page.screenshot({ fullPage: true }));
  });

  it('holds on the card and over a reload', async () => {
    const card = await reloaded();
    expect(card.text).toContain('Rests on your own value for: Membership years');
    expect(card.text).toContain('1 year');
    expect(card.text).toContain('This is your own value');
    expect(card.band).not.toBe(cardWords.en.bands.low);
    writeScreen('card-own-value', await page.screenshot());
    await openValues();
    await popupHas(own.valueTakeBack);
  });

  it('gives way when the page changes, and says so', async () => {
    browser.serve([aYearLater]);
    const card = await reloaded();
    expect(card.text).toContain(`${later} years`);
    expect(card.text).not.toContain('your own value');
    await openValues();
    await popupHas(own.valueSuperseded('1', later));
    writeScreen('popup-own-value-superseded', await popup.page.screenshot({ fullPage: true }));
  });

  it('can be typed again and taken back', async () => {
    await type('1');
    await popupHas(own.valuePageSays(later));
    await popup.page.locator(`button ::-p-text(${own.valueTakeBack})`).click();
    await expect.poll(() => popup.text()).not.toContain(own.valueTakeBack);
    const card = await reloaded();
    expect(card.text).toContain(`${later} years`);
    expect(card.band).toBe(cardWords.en.bands.low);
  });
});

describe('values and their sources', () => {
  it('are worded in Chinese, in the dark too', async () => {
    const browser = await launch({ dark: true, language: 'zh-CN' });
    browser.serve([served]);
    const page = await browser.context.newPage();
    await page.goto(served.url);
    const card = await judgedCard(page);
    expect(card.text).toContain('读自页面数据');
    writeScreen('card-sources-dark-zh', await page.screenshot());
    const popup = await openPopup(browser, page);
    await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await popup.page.locator(`summary ::-p-text(${popupWords.zh_CN.values})`).click();
    await expect.poll(() => popup.text()).toContain(factWords.zh_CN.licenceCode);
    writeScreen('popup-values-dark-zh', await popup.page.screenshot({ fullPage: true }));
    await browser.close();
  });
});
