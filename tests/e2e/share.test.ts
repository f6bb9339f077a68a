import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskWords } from '@/i18n/desk-words';
import { shareWords } from '@/i18n/share-words';
import { hashOf } from '@/ui/desk/route';
import { axeFaultsInPage } from './axe';
import { keptRecords } from './backstage';
import { launch, type TestBrowser } from './browser';
import { judgedCard } from './card';
import { openDesk } from './desk';
import { sampleOffers } from './sample-offer';
import { writeScreen } from './screens';

/** The part of the extension's API that its own pages ask through. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const words = shareWords.en;
const at = '2026-10-01T08:00:00.000Z';

async function visited(browser: TestBrowser, stores: number): Promise<string[]> {
  const served = [...sampleOffers().values()].slice(-stores);
  browser.serve(served);
  const page = await browser.context.newPage();
  for (const { url } of served) {
    await page.goto(url);
    await judgedCard(page);
  }
  await page.close();
  return ((await keptRecords(browser))['stores'] as { storeKey: string }[]).map(({ storeKey }) => storeKey);
}

let written = 0;
/** Marks a store as the extension's own pages do. */
const mark = (browser: TestBrowser, storeKey: string, change: object): Promise<unknown> =>
  browser.backstage.evaluate((message) => chrome.runtime.sendMessage(message), {
    topic: 'change-mark',
    question: { writeId: `write-share-${(written += 1)}`, storeKey, change },
  });

async function pictures(desk: Page, name: string): Promise<void> {
  for (const width of [1280, 360]) {
    await desk.setViewportSize({ width, height: 900 });
    expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme });
      writeScreen(`share-${name}-${width}-${colorScheme}`, await desk.screenshot({ fullPage: true }));
      expect(await axeFaultsInPage((expression) => desk.evaluate(expression)), `${width} ${colorScheme}`).toEqual([]);
    }
  }
  await desk.setViewportSize({ width: 1280, height: 900 });
}

/** Sends everything the buyer said and answers the file. */
async function sent(desk: Page, name: string, look = async (): Promise<void> => undefined): Promise<Buffer> {
  await desk.getByLabel(words.name).fill(name);
  await desk.getByRole('button', { name: words.all, exact: true }).click();
  await desk.getByRole('button', { name: words.make }).click();
  await desk.getByRole('heading', { name: words.made }).waitFor();
  await look();
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: words.save }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^touchstone-share-.*\.json$/);
  return readFileSync(await download.path());
}

/** Puts a file where the picker of the page finds it, as a colleague does in a shared folder. */
const placed = (desk: Page, text: string): Promise<void> =>
  desk.evaluate(async (content) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('li.json', { create: true });
    const writing = await handle.createWritable();
    await writing.write(content);
    await writing.close();
    Object.assign(globalThis, { showOpenFilePicker: () => Promise.resolve([handle]) });
  }, text);

describe('two buyers who share a list', () => {
  let li: TestBrowser;
  let wang: TestBrowser;
  let [liDesk, wangDesk]: Page[] = [];
  let keys: string[] = [];
  let file: Buffer = Buffer.alloc(0);
  const deskOf = (desk: Page | undefined): Page => {
    if (!desk) throw new Error('no desk is open');
    return desk;
  };
  const table = async (name: string) => (await keptRecords(wang))[name] ?? [];
  beforeAll(async () => {
    [li, wang] = await Promise.all([launch(), launch()]);
    keys = await visited(li, 2);
    await visited(wang, 1);
    const blacklist = { reason: 'Took the deposit, never shipped 收了定金不发货', at, expires: null, severity: 'stop' };
    for (const storeKey of keys)
      await mark(li, storeKey, { rating: 1, aspects: { honesty: 1 }, blacklist, note: 'my price 3.20', tags: ['box'] });
    liDesk = await openDesk(li, '#/share');
    wangDesk = await openDesk(wang, '#/share');
  });
  afterAll(async () => {
    await Promise.all([li.close(), wang.close()]);
  });

  it('sends what was ticked and shows it before it is saved', async () => {
    const desk = deskOf(liDesk);
    await desk.locator('.own-lines li').first().waitFor();
    await pictures(desk, 'send');
    file = await sent(desk, 'Li Ming', async () => {
      expect(await desk.locator('.table-frame tbody').count()).toBe(keys.length);
      await pictures(desk, 'made');
    });
    expect(file.toString()).not.toMatch(/my price|"box"/);
  });

  it('takes a list in beside own words, undoes it, takes over a field and removes the rest', async () => {
    const desk = deskOf(wangDesk);
    const [storeKey = ''] = ((await table('stores')) as { storeKey: string }[]).map((row) => row.storeKey);
    await mark(wang, storeKey, { rating: 5 });
    const own = await table('marks');
    const choose = () => desk.getByLabel(words.choose).setInputFiles({ name: 'li.json', mimeType: '', buffer: file });
    await desk.getByLabel(words.choose).setInputFiles({
      name: 'changed.json',
      mimeType: '',
      buffer: Buffer.from(file.toString().replace('never shipped', 'always ships')),
    });
    expect(await desk.getByRole('alert').innerText()).toBe(words.faults['wrong-signature']);
    await choose();
    await desk.getByRole('heading', { name: words.preview }).waitFor();
    await pictures(desk, 'preview');
    expect(await table('shared')).toEqual([]);
    await desk.getByLabel(words.confirm).check();
    await desk.getByRole('button', { name: words.agree, exact: true }).click();
    await desk.getByText(words.applied('2')).waitFor();
    expect(await table('shared')).toHaveLength(2);
    expect(await table('authors')).toMatchObject([{ name: 'Li Ming', trusted: true }]);
    expect(await table('marks')).toEqual(own);
    await desk.getByRole('button', { name: words.undo, exact: true }).click();
    await desk.getByText(words.undone).waitFor();
    expect([await table('shared'), await table('authors')]).toEqual([[], []]);
    await choose();
    await desk.getByRole('button', { name: words.agree, exact: true }).click();
    await desk.getByRole('button', { name: words.show }).click();
    await desk.getByRole('button', { name: words.takeOver, exact: true }).first().waitFor();
    await pictures(desk, 'colleagues');
    await desk.getByRole('button', { name: words.takeOver, exact: true }).first().click();
    await desk.getByText(words.takenOver).first().waitFor();
    expect(await table('marks')).toMatchObject([
      {
        rating: 5,
        blacklist: { reason: expect.stringMatching(/never shipped.*\(from Li Ming, 2026-10-01\)$/) as string },
      },
    ]);
    await desk.getByRole('button', { name: words.takeBack }).click();
    await desk.getByRole('button', { name: words.takeBackYes }).click();
    await desk.getByText(words.takenBack).waitFor();
    expect(await table('shared')).toEqual([]);
    expect(await table('marks')).toHaveLength(1);
    await desk.getByRole('button', { name: words.forget }).click();
    await desk.getByText(words.noAuthors).waitFor();
  });

  it('follows a file, tells of its change when the desk opens, and loses nothing when it is gone', async () => {
    const desk = deskOf(wangDesk);
    await placed(desk, file.toString());
    await desk.getByRole('button', { name: words.follow }).click();
    await desk.getByRole('button', { name: words.agreeFollow }).click();
    await desk.getByText(words.applied('2')).waitFor();
    const [storeKey = ''] = keys;
    await mark(li, storeKey, { rating: 3 });
    await placed(desk, (await sent(deskOf(liDesk), 'Li Ming')).toString());
    await desk.goto(desk.url().replace(/#.*$/, '#/stores'));
    await desk.reload();
    await desk.getByText(words.newsChanged(words.counts.changed('1'))).waitFor();
    await pictures(desk, 'news');
    await desk.getByRole('link', { name: words.newsLook }).click();
    await desk.getByRole('heading', { name: words.kinds.changed }).waitFor();
    await desk.getByRole('button', { name: words.agreeFollow }).click();
    await desk.getByText(words.applied('1')).waitFor();
    await desk.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('li.json'));
    await desk.reload();
    await desk.getByText(words.faults.gone).waitFor();
    expect(await table('shared')).toHaveLength(2);
  });

  it('shows a colleague’s word in table and dossier, beside the buyer’s own', async () => {
    const desk = deskOf(wangDesk);
    const [seen = ''] = ((await table('stores')) as { storeKey: string }[]).map(({ storeKey }) => storeKey);
    await desk.goto(desk.url().replace(/#.*$/, '#/stores'));
    await desk.getByLabel(deskWords.en.only).selectOption({ label: deskWords.en.onlyChoices['listed-by-colleagues'] });
    await desk.locator('.store-table [role=row] a, [role=row] a').first().waitFor();
    await desk.goto(desk.url().replace(/#.*$/, hashOf({ screen: 'store', storeKey: seen })));
    const word = desk.locator('.colleague');
    await word.waitFor();
    expect(await word.innerText()).toMatch(/Li Ming[\s\S]*never shipped/);
    await desk.getByText('Li Ming', { exact: false }).first().waitFor();
    await pictures(desk, 'dossier');
  });
});
