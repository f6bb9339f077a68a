import type { Page } from 'playwright-core';
import { sessionOf } from './closed-root';
import type { TestBrowser } from './browser';

interface BadgeApi {
  tabs: { query(question: { active: true; lastFocusedWindow: true }): Promise<{ id?: number }[]> };
  storage: Record<'session' | 'local', { clear(): Promise<void> }>;
  runtime: { sendMessage(message: object): Promise<unknown> };
  scripting: { getRegisteredContentScripts(): Promise<{ world: string; js: string[] }[]> };
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
  action: {
    getBadgeText(details: { tabId: number }): Promise<string>;
    openPopup(): Promise<void>;
  };
}
/** The part of the extension's API that the backstage page of a test uses. */
declare const chrome: BadgeApi;

/** Text of the toolbar badge on a page's tab; the page is brought to the front for it. */
export async function badgeOf(browser: TestBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  return browser.backstage.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id });
  });
}

/** The keys the browser gave to commands of the extension, by the command's name. */
export async function givenKeys(browser: TestBrowser): Promise<Record<string, string>> {
  const commands = await browser.backstage.evaluate(() => chrome.commands.getAll());
  return Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
}

/** Opens the toolbar popup over a page, as a click on the icon does. */
export async function openToolbarPopup(browser: TestBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  await browser.backstage.evaluate(() => chrome.action.openPopup());
}

/** Stops the extension's worker as Chrome does when it idles, and waits until it has stopped. */
export async function stopWorker(browser: TestBrowser): Promise<void> {
  const session = await sessionOf(browser.backstage);
  const stopped = new Promise<void>((resolve) => {
    const listener = ({ versions }: { versions: { runningStatus: string }[] }) => {
      if (!versions.some((version) => version.runningStatus === 'stopped')) return;
      session.off('ServiceWorker.workerVersionUpdated', listener);
      resolve();
    };
    session.on('ServiceWorker.workerVersionUpdated', listener);
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.send('ServiceWorker.disable');
}

/** Every record the extension keeps, by table, read with the browser's own interface and none of our code. */
export function keptRecords(browser: TestBrowser): Promise<Record<string, unknown[]>> {
  return browser.backstage.evaluate(async () => {
    const tables: Record<string, unknown[]> = {};
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const opening = indexedDB.open(name);
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(`could not open ${name}`));
      });
      for (const table of database.objectStoreNames) {
        const reading = database.transaction(table).objectStore(table).getAll();
        tables[table] = await new Promise<unknown[]>((resolve, reject) => {
          reading.onsuccess = () => resolve(reading.result as unknown[]);
          reading.onerror = () => reject(new Error(`could not read ${table}`));
        });
      }
      database.close();
    }
    return tables;
  });
}

/** Empties every table and every small value: what was seen before must not help to judge the next page. */
export function forgetEverything(browser: TestBrowser): Promise<void> {
  return browser.backstage.evaluate(async () => {
    await Promise.all([chrome.storage.session.clear(), chrome.storage.local.clear()]);
    for (const { name } of await indexedDB.databases()) {
      const opening = indexedDB.open(name ?? '');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const tables = [...opening.result.objectStoreNames];
      const emptying = opening.result.transaction(tables, 'readwrite');
      tables.forEach((table) => emptying.objectStore(table).clear());
      await new Promise((resolve) => emptying.addEventListener('complete', resolve));
      opening.result.close();
    }
  });
}

/** Changes settings as the popup does; answers what the extension answered. */
export function changeSettings(browser: TestBrowser, change: object): Promise<unknown> {
  return browser.backstage.evaluate((question) => chrome.runtime.sendMessage({ topic: 'change-settings', question }), {
    change,
  });
}

/** Worlds and files of the scripts the extension added by itself. */
export function addedScripts(browser: TestBrowser): Promise<string[]> {
  return browser.backstage.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(({ world, js }) => `${world}: ${String(js)}`),
  );
}
