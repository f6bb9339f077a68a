import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tradeTypes } from '@/domain/trade-type';
import { cardWords } from '@/i18n/card-words';
import { marksWords } from '@/i18n/marks-words';
import { paymentWords } from '@/i18n/payment-words';
import { popupWords } from '@/i18n/popup-words';
import { badgeOf, keptRecords, stopWorker } from './backstage';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { judgedCard, seenCard } from './card';
import { openPopup } from './popup';
import type { Popup } from './popup';
import { sampleOffer } from './sample-offer';
import { writeScreen } from './screens';

/** The part of the extension's API that its own pages ask through. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const words = cardWords.en;
const own = popupWords.en;
const marks = marksWords.en;
const served = sampleOffer('od-2026');

describe('the toolbar popup', () => {
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

  const open = async () => {
    popup = await openPopup(browser, page);
  };
  const press = (text: string) => popup.page.locator(`button ::-p-text(${text})`).click();
  const field = (label: string) => popup.page.locator(`::-p-aria([name="${label}"])`);
  const popupHas = (text: string) =>
    expect.poll(() => popup.text(), { message: `popup shows "${text}"` }).toContain(text);

  it('shows the verdict of the card at once', async () => {
    const card = await judgedCard(page);
    await open();
    await popupHas(card.verdict ?? 'no verdict');
    await popupHas(card.band);
  });

  it('judges an amount that is typed', async () => {
    await field(own.amount).fill('12345');
    await field(paymentWords.en.tradeType).fill(String(tradeTypes.indexOf('private')));
    await popupHas(words.verdicts.stop);
  });

  it('keeps a payment that was made and counts it in', async () => {
    await press(own.paid);
    await press(own.paidSave);
    await popupHas(own.open);
    await popup.close();
    await open();
    await popupHas(own.open);
    // The amount shown is the one the answer is about, also when both come from an earlier opening.
    await expect.poll(() => popup.page.$eval('input', (input) => input.value)).toBe('12345');
  });

  it('keeps a note while it is typed, over a closed popup and a stopped worker', async () => {
    await popup.page.locator('textarea').fill('Samples on time. =1+1');
    await popup.close();
    await stopWorker(browser);
    await open();
    await expect.poll(() => popup.page.$eval('textarea', (area) => area.value)).toBe('Samples on time. =1+1');
  });

  it('keeps rating and tags', async () => {
    await popup.page.locator('fieldset.rating label:nth-of-type(5)').click();
    await field(own.tags).fill('lamps, slow');
    await field(own.tags).click();
    await popup.page.keyboard.press('Enter');
    await popup.close();
    await expect.poll(async () => JSON.stringify((await keptRecords(browser))['marks'])).toContain('"lamps","slow"');
    await open();
    await expect
      .poll(() =>
        popup.page.$eval('fieldset.rating label:nth-of-type(5) input', (input) => (input as HTMLInputElement).checked),
      )
      .toBe(true);
    await expect
      .poll(() => popup.page.$$eval('input', (inputs) => inputs.map((input) => input.value)))
      .toContain('lamps, slow');
  });

  it('overwrites no note that another window changed meanwhile: both are shown, and the buyer chooses', async () => {
    const [store] = (await keptRecords(browser))['stores'] as { storeKey: string }[];
    await expect.poll(async () => JSON.stringify((await keptRecords(browser))['notes'])).toContain('Samples on time.');
    const question = {
      writeId: 'write-other-window',
      storeKey: store?.storeKey,
      change: { note: 'Seen at the fair.' },
    };
    await browser.backstage.evaluate((message) => chrome.runtime.sendMessage(message), {
      topic: 'change-mark',
      question,
    });
    await popup.page.locator('textarea').fill('Samples on time. =1+1 Ask again.');
    await popupHas(marks.changedElsewhere);
    await popupHas('Seen at the fair.');
    writeScreen('popup-two-texts', await popup.page.screenshot({ fullPage: true }));
    await press(marks.keepText.both);
    await expect
      .poll(async () => JSON.stringify((await keptRecords(browser))['notes']))
      .toContain('Seen at the fair.\\n\\nSamples on time. =1+1 Ask again.');
  });

  it('exports a workbook with typed cells', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-download-'));
    const session = await browser.context.browser()?.newBrowserCDPSession();
    await session?.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    // The draft found on opening becomes a saved note by itself.
    await expect.poll(async () => JSON.stringify((await keptRecords(browser))['notes'])).toContain('Samples on time.');
    // The desk makes it: the popup may be closed in the middle.
    const opened = browser.context.waitForEvent('page');
    void popup.page
      .locator('a[href$=xlsx]')
      .click()
      .catch(() => undefined); // the popup goes away under the click
    const desk = await opened;
    await desk.getByText(/^Saved to your downloads/).waitFor();
    expect(desk.url()).toMatch(/desk\.html#\/files$/);
    await expect.poll(() => readdirSync(folder).filter((name) => name.endsWith('.xlsx')).length).toBe(1);
    const name = readdirSync(folder).find((file) => file.endsWith('.xlsx')) ?? '';
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(readFileSync(join(folder, name))).buffer as ExcelJS.Buffer);
    const cells = workbook.worksheets.flatMap((sheet) =>
      sheet.getSheetValues().flatMap((row) => (Array.isArray(row) ? row : [])),
    );
    expect(workbook.worksheets.length).toBeGreaterThanOrEqual(3);
    expect(cells).toContain('Seen at the fair.\n\nSamples on time. =1+1 Ask again.');
    expect(cells).toContain(offerIdOf(served.url));
    expect(cells.some((cell) => cell instanceof Date)).toBe(true);
    expect(cells.some((cell) => typeof cell === 'number')).toBe(true);
    expect(workbook.worksheets[0]?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    await desk.close();
    popup = await openPopup(browser, page);
  });

  it('blacklists a store with a reason: the open card says stop, and the badge too', async () => {
    await press(marks.add);
    await field(marks.reason).fill('Asked for a private account');
    await press(marks.save);
    await popupHas('Asked for a private account');
    await popup.close();
    await page.reload();
    await expect.poll(async () => (await seenCard(page))?.band).toBe(words.bands.stop);
    expect(await badgeOf(browser, page)).not.toBe('');
  });

  it('switches everything off and on again', async () => {
    await open();
    await popup.page.locator('[role=switch]').click();
    await popupHas(own.offTitle);
    await popup.close();
    await page.reload();
    await expect.poll(() => badgeOf(browser, page)).toBe('');
    expect(await seenCard(page)).toBeNull();
    await open();
    await popupHas(own.offTitle);
    await popup.page.locator('[role=switch]').click();
    await popup.close();
    await page.reload();
    await judgedCard(page);
  });

  it('asks for an offer where it has read nothing', async () => {
    const blank = await browser.context.newPage();
    await blank.goto('about:blank');
    popup = await openPopup(browser, blank);
    await popupHas(own.emptyTitle);
    await popup.close();
  });
});

const offerIdOf = (url: string) => /\d{9,14}/.exec(url)?.[0] ?? '';
