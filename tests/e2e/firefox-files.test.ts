import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesWords } from '@/i18n/files-words';
import { enCard } from '@/locales/en-card';
import { root } from '../project-files';
import { cell } from '../app/files/sheets-edited';
import { launchFirefox, type FirefoxBrowser } from './firefox';
import { inventedPages, type ServedPage } from './pages-served';
import { writeScreen } from './screens';

const words = filesWords.en;
let firefox: FirefoxBrowser;
let pages: ServedPage[] = [];
beforeAll(async () => {
  pages = inventedPages('offer').filter(({ name }) => name.includes('od-2026'));
  firefox = await launchFirefox(join(root, '.output/firefox-mv3'), pages);
});
afterAll(() => firefox.close());

const desk = () => firefox.evaluate('document.body.innerText') as Promise<string>;
const press = (name: string) =>
  firefox.evaluate(
    `[...document.querySelectorAll('button')].find((one) => one.innerText === ${JSON.stringify(name)}).click()`,
  );

/** Ratings as the database holds them, read with none of our code. */
const keptRatings = `new Promise((resolve) => {
  const opening = indexedDB.open('touchstone');
  opening.onsuccess = () => {
    const reading = opening.result.transaction('marks').objectStore('marks').getAll();
    reading.onsuccess = () => resolve(reading.result.map(({ rating }) => rating).join());
  };
})`;

/** Presses a button and answers the file that arrived, whole. */
async function saved(name: string): Promise<{ path: string; buffer: Buffer }> {
  const whole = () =>
    readdirSync(firefox.downloads).filter((file) => !existsSync(join(firefox.downloads, `${file}.part`)));
  const arrived = () => whole().filter((file) => !file.endsWith('.part') && !file.startsWith('edited'));
  await press(name);
  await expect.poll(desk).toContain(words.saved('').trim());
  await expect.poll(() => arrived().length).toBe(1);
  const path = join(firefox.downloads, arrived()[0] ?? '');
  await expect.poll(() => readFileSync(path).length).toBeGreaterThan(0);
  const buffer = readFileSync(path);
  rmSync(path);
  return { path, buffer };
}

async function opened(buffer: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(buffer).buffer);
  return workbook;
}

async function brought(name: string, buffer: Buffer, agree: string): Promise<void> {
  const path = join(firefox.downloads, name);
  writeFileSync(path, buffer);
  await firefox.setFiles('input[type=file]', [path]);
  await expect.poll(desk).toContain(agree);
}

it('takes a workbook out and an edited one in, and a backup out and in, in Firefox', async () => {
  await firefox.open(pages[0]?.url ?? '');
  await expect.poll(() => firefox.closedText().then((texts) => texts.join('\n'))).toContain(enCard.mayPrepay);
  await firefox.open(firefox.extensionPage('desk.html#/files'));
  const workbook = await opened((await saved(words.exportAs.xlsx)).buffer);
  cell(workbook, 'stores', 'myRating').value = 4;
  const edited = Buffer.from((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
  await brought('edited.xlsx', edited, words.apply);
  expect(await desk()).toContain(words.count.new('1'));
  writeScreen('firefox-files', await firefox.screenshot());
  await press(words.apply);
  await expect.poll(desk).toContain(words.applied('1'));
  const again = await opened((await saved(words.exportAs.xlsx)).buffer);
  expect(cell(again, 'stores', 'myRating').value).toBe(4);
  const backup = await saved(words.backup);
  await press(words.undo);
  await expect.poll(desk).toContain(words.undone('1'));
  expect(await firefox.evaluate(keptRatings)).toBe('');
  await brought('edited.json', backup.buffer, words.restore);
  await press(words.restore);
  await expect.poll(desk).toMatch(/Done: \d+ changed/);
  expect(await firefox.evaluate(keptRatings)).toBe('4');
});
