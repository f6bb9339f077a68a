import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardWords } from '@/i18n/card-words';
import { compareWords } from '@/i18n/compare-words';
import { deskWords } from '@/i18n/desk-words';
import { filesWords } from '@/i18n/files-words';
import { marksWords } from '@/i18n/marks-words';
import { paymentWords } from '@/i18n/payment-words';
import { popupWords } from '@/i18n/popup-words';
import { tradeTypes } from '@/domain/trade-type';
import { keptRecords } from './backstage';
import { launch, type TestBrowser } from './browser';
import { judgedCard } from './card';
import { openDesk } from './desk';
import { chooseFile, editedNotes, savedFile, type CarriedFile } from './desk-files';
import { openPopup } from './popup';
import { sampleOffers } from './sample-offer';

const own = popupWords.en;
const marks = marksWords.en;
const files = filesWords.en;
const offers = [...sampleOffers().values()].slice(-3);

/** What the buyer of this day writes, word by word. */
const said = {
  popupNote: 'Samples came on time, thick paper.',
  tags: 'boxes, spring order',
  deskNote: 'Answers only at night =1+1',
  reason: 'Asked me to pay his cousin',
  sheetNote: 'Written on the train',
  meanwhile: 'Called them, price holds until May.',
};

describe('a day of a buyer', () => {
  let browser: TestBrowser;
  let desk: Page;
  let backup: CarriedFile;
  /** keys of the store marked in the popup and of the one marked in the desk */
  let boxes = '';
  let nights = '';
  beforeAll(async () => {
    browser = await launch();
    browser.serve(offers);
    desk = await openDesk(browser);
  });
  afterAll(() => browser.close());

  const at = (hash: string, page = desk) =>
    page.goto(`${page.url().replace(/#.*$/, '')}${hash}`).then(() => page.getByRole('navigation').waitFor());
  const atStore = (storeKey: string, page = desk) => at(`#/store/${encodeURIComponent(storeKey)}`, page);
  const note = (page = desk) => page.getByLabel(own.note, { exact: true });
  const rated = (stars: number, page = desk) => page.getByRole('radio', { name: own.ratings(stars) }).first();
  const keptMarks = async () => JSON.stringify((await keptRecords(browser))['marks']);
  const keptNotes = async () => JSON.stringify((await keptRecords(browser))['notes']);

  it('visits offers and keeps a note, a rating and tags in the popup', async () => {
    for (const offer of offers) {
      const page = await browser.context.newPage();
      await page.goto(offer.url);
      await judgedCard(page);
      if (offer === offers[0]) {
        const popup = await openPopup(browser, page);
        await popup.page.locator('textarea').fill(said.popupNote);
        await popup.page.locator('fieldset.rating label:nth-of-type(5)').click();
        await popup.page.locator(`::-p-aria([name="${own.tags}"])`).fill(said.tags);
        await popup.page.keyboard.press('Enter');
        await expect.poll(keptMarks).toContain('"spring order"');
        await expect.poll(keptNotes).toContain(said.popupNote);
        await popup.close();
        const [first] = (await keptRecords(browser))['notes'] as { storeKey: string }[];
        boxes = first?.storeKey ?? '';
      }
      await page.close();
    }
    await at('#/stores');
    await expect.poll(() => desk.locator('.rows [role=row]').count()).toBe(offers.length);
  });

  it('writes of another store in the desk and blacklists it', async () => {
    const stores = (await keptRecords(browser))['stores'] as { storeKey: string }[];
    nights = stores.find(({ storeKey }) => storeKey !== boxes)?.storeKey ?? '';
    await atStore(nights);
    await note().fill(said.deskNote);
    await expect.poll(keptNotes).toContain(said.deskNote);
    await desk.getByRole('button', { name: marks.add }).click();
    await desk.getByLabel(marks.reason).fill(said.reason);
    await desk.getByRole('button', { name: marks.save, exact: true }).click();
    await expect.poll(() => desk.locator('.verdict .band').innerText()).toContain(cardWords.en.bands.stop);
  });

  it('compares the two', async () => {
    await at(`#/compare/${encodeURIComponent(boxes)}/${encodeURIComponent(nights)}`);
    await expect.poll(() => desk.locator('.compare-table thead th').count()).toBe(2);
    const years = desk.locator('.compare-table tbody tr', { hasText: 'Membership years' });
    await expect.poll(() => years.count()).toBe(1);
    expect(await desk.locator('.compare-table').innerText()).toContain(compareWords.en.agreement.differs);
  });

  it('checks a payment and keeps what was paid', async () => {
    await atStore(boxes);
    await desk.getByLabel(own.amount).fill('4321');
    const answer = desk.locator('.answer').first();
    await desk.getByLabel(paymentWords.en.tradeType).selectOption(String(tradeTypes.indexOf('private')));
    await expect.poll(() => answer.innerText()).toContain(cardWords.en.verdicts.stop);
    await desk.getByLabel(paymentWords.en.tradeType).selectOption(String(tradeTypes.indexOf('assured')));
    await expect.poll(() => answer.innerText()).not.toContain(cardWords.en.verdicts.stop);
    await desk.getByRole('button', { name: own.paid }).click();
    await desk.getByRole('button', { name: own.paidSave }).click();
    await desk.getByText(own.open, { exact: true }).waitFor();
  });

  it('edits the workbook elsewhere, brings it back over a newer note, and takes that back', async () => {
    await at('#/files');
    const workbook = await savedFile(desk, files.exportAs.xlsx);
    const buffer = await editedNotes(workbook, {
      [boxes]: { note: said.sheetNote, myRating: 2 },
      [nights]: { myRating: 1 },
    });
    await atStore(boxes);
    await note().fill(said.meanwhile);
    await expect.poll(keptNotes).toContain(said.meanwhile);
    await at('#/files');
    await chooseFile(desk, { ...workbook, buffer });
    await desk.getByText(files.preview(workbook.name)).waitFor();
    const preview = await desk.locator('.preview').innerText();
    for (const word of [files.count.changed('1'), files.count.conflict('1'), said.sheetNote, said.meanwhile])
      expect(preview).toContain(word);
    expect(await keptNotes()).not.toContain(said.sheetNote);
    await desk.getByLabel(files.conflictChoices.theirs).check();
    await desk.getByRole('button', { name: files.apply }).click();
    await desk.getByText(files.applied('2')).waitFor();
    await atStore(boxes);
    await expect.poll(() => note().inputValue()).toBe(said.sheetNote);
    expect(await rated(2).isChecked()).toBe(true);
    await at('#/files');
    await desk.getByRole('button', { name: files.undo }).click();
    await desk.locator('.file-said [role=status]').waitFor();
    await atStore(boxes);
    await expect.poll(() => note().inputValue()).toBe(said.meanwhile);
    expect(await rated(4).isChecked()).toBe(true);
  });

  it('backs everything up and finds every word again in an empty profile', async () => {
    await at('#/files');
    backup = await savedFile(desk, files.backup);
    const before = await keptRecords(browser);
    const fresh = await launch();
    const page = await openDesk(fresh, '#/files');
    await chooseFile(page, backup);
    await page.getByRole('button', { name: files.restore }).click();
    await page.getByText(/^Done:/).waitFor();
    const after = await keptRecords(fresh);
    for (const table of ['stores', 'offers', 'snapshots', 'marks', 'notes', 'payments', 'aliases'])
      expect(after[table], table).toEqual(before[table]);
    await at('#/stores', page);
    await page.getByLabel(deskWords.en.search).fill('price holds');
    await expect.poll(() => page.locator('.rows [role=row]').count()).toBe(1);
    await page.locator('.rows a').click();
    await expect.poll(() => note(page).inputValue()).toBe(said.meanwhile);
    expect(await page.getByLabel(own.tags).inputValue()).toBe(said.tags);
    expect(await rated(4, page).isChecked()).toBe(true);
    await page.getByText(own.open, { exact: true }).waitFor();
    await atStore(nights, page);
    await expect.poll(() => note(page).inputValue()).toBe(said.deskNote);
    await page.getByText(said.reason).first().waitFor();
    await fresh.close();
  });
});
