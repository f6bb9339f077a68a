import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesWords } from '@/i18n/files-words';
import { axeFaultsInPage } from './axe';
import { keptRecords } from './backstage';
import { launch, type TestBrowser } from './browser';
import { judgedCard } from './card';
import { openDesk } from './desk';
import { chooseFile, editedNotes, savedFile, type CarriedFile } from './desk-files';
import { sampleOffers } from './sample-offer';
import { writeScreen } from './screens';

/** The part of the extension's API that its own pages ask through. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const words = filesWords.en;
const sizes = [
  ['1280', 1280],
  ['360', 360],
] as const;

async function visited(browser: TestBrowser): Promise<void> {
  const served = [...sampleOffers().values()].slice(0, 3);
  browser.serve(served);
  for (const { url } of served) {
    const page = await browser.context.newPage();
    await page.goto(url);
    await judgedCard(page);
    await page.close();
  }
}

/** Marks a store as the desk's own pages do. */
function mark(browser: TestBrowser, storeKey: string, change: object): Promise<unknown> {
  const question = { writeId: `write-${String(Math.random()).slice(2)}`, storeKey, change };
  return browser.backstage.evaluate((message) => chrome.runtime.sendMessage(message), {
    topic: 'change-mark',
    question,
  });
}

async function pictures(desk: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme: scheme });
    for (const [size, width] of sizes) {
      await desk.setViewportSize({ width, height: 900 });
      writeScreen(`files-${name}-${size}-${scheme}`, await desk.screenshot({ fullPage: true }));
    }
  }
  expect(await axeFaultsInPage((expression) => desk.evaluate(expression))).toEqual([]);
  await desk.setViewportSize({ width: 1280, height: 900 });
}

describe('files', () => {
  let browser: TestBrowser;
  let desk: Page;
  let storeKey = '';
  let backup: CarriedFile;
  const notes = async () => ((await keptRecords(browser))['notes'] ?? []) as { text: string }[];
  beforeAll(async () => {
    browser = await launch();
    await visited(browser);
    const [store] = ((await keptRecords(browser))['stores'] ?? []) as { storeKey: string }[];
    storeKey = store?.storeKey ?? '';
    await mark(browser, storeKey, { rating: 4, tags: ['box'], note: 'Good paper.' });
    desk = await openDesk(browser, '#/files');
  });
  afterAll(() => browser.close());

  it('go out, are edited by another program and come back with a conflict, and are taken back', async () => {
    const workbook = await savedFile(desk, words.exportAs.xlsx);
    expect(workbook.name).toMatch(/^touchstone-.*\.xlsx$/);
    await pictures(desk, 'idle');
    const edits = { [storeKey]: { note: 'From the sheet', myRating: 2 } };
    const buffer = await editedNotes(workbook, edits, ['m:b2b-2200000009999zzzzz', '', 'Never seen']);
    await mark(browser, storeKey, { note: 'Typed here meanwhile.' });
    await chooseFile(desk, { name: 'edited.xlsx', buffer });
    await desk.getByText(words.preview('edited.xlsx')).waitFor();
    await pictures(desk, 'preview');
    expect(await notes()).toMatchObject([{ text: 'Typed here meanwhile.' }]);
    await desk.getByRole('radio', { name: words.keepThis }).last().check();
    await desk.getByRole('button', { name: words.apply }).click();
    await desk.getByText(words.applied('1')).waitFor();
    expect(await notes()).toMatchObject([{ text: 'From the sheet' }]);
    // The desk is closed and opened again: the import can still be taken back.
    await desk.close();
    desk = await openDesk(browser, '#/files');
    await desk.getByRole('button', { name: words.undo }).click();
    await desk.getByText(words.undone('2')).waitFor();
    expect(await notes()).toMatchObject([{ text: 'Typed here meanwhile.' }]);
  });

  it('refuse what is no file of ours with one sentence', async () => {
    await chooseFile(desk, { name: 'page.html', buffer: Buffer.from('<!doctype html><p>hello') });
    await desk.getByRole('alert').waitFor();
    expect(await desk.getByRole('alert').innerText()).toBe(words.faults['no-sheet']);
    await pictures(desk, 'refused');
  });

  it('save a backup that one tab at a time restores', async () => {
    backup = { ...(await savedFile(desk, words.backup)), name: 'backup.json' };
    await chooseFile(desk, backup);
    await desk.getByText(words.nothingNew).waitFor();
    const other = await openDesk(browser, '#/files');
    await chooseFile(other, backup);
    await other.getByText(words.faults.busy).waitFor();
    await other.close();
    await desk.getByRole('button', { name: words.discard }).click();
  });

  it('bring every word back into an empty profile', async () => {
    const before = await keptRecords(browser);
    const fresh = await launch();
    const page = await openDesk(fresh, '#/files');
    await chooseFile(page, backup);
    await page.getByRole('button', { name: words.restore }).waitFor();
    await pictures(page, 'restore');
    await page.getByRole('button', { name: words.restore }).click();
    await page.getByText(/^Done:/).waitFor();
    const after = await keptRecords(fresh);
    for (const table of ['stores', 'offers', 'snapshots', 'marks', 'notes', 'aliases'])
      expect(after[table]).toEqual(before[table]);
    await fresh.close();
  });
});
