import { browser, type Browser } from 'wxt/browser';
import { openDatabase } from '@/store/database';
import type { Context, Shelf } from './context';
import { observePages } from './observer';
import { showOnTab } from './tab-state';

const shelf = (area: Browser.storage.StorageArea): Shelf => ({
  get: async (key) => (await area.get<Record<string, unknown>>(key))[key],
  set: (key, value) => area.set({ [key]: value }),
  clear: () => area.clear(),
});

/** The real database and browser, for the background and the extension's own pages; never for a content script. */
export function browserContext(): Context {
  return {
    database: openDatabase(),
    local: shelf(browser.storage.local),
    session: shelf(browser.storage.session),
    browserLanguage: () => browser.i18n.getUILanguage(),
    now: () => new Date().toISOString(),
    showOnTab,
    observePages,
    loadScript: async (tabId, script) => {
      await browser.scripting.executeScript({ target: { tabId }, files: [`/${script}.js`] });
    },
  };
}
