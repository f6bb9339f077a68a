import { browser } from 'wxt/browser';
import { hasPanel, openPanel } from '@/app/open-panel';
import type { Ask } from '@/app/topics';
import { viewKey } from '@/app/tab-state';
import { settingsKey } from '@/domain/settings';
import type { StoreView } from '@/domain/view';
import { languageOf } from '@/i18n/language';
import { browserIn } from './health-report';
import { settleNotes } from './settle-notes';
import { storedDrafts } from './stored-drafts';
import type { PopupPorts } from './ports';

/** Saves notes that closed windows left unsaved; a failure is logged, they stay drafts. */
export function settleLeftNotes(ask: Ask): void {
  settleNotes(ask, browser.storage.local, navigator.locks).catch((error: unknown) => {
    console.error('Touchstone could not save notes that were left', error);
  });
}

/** The tab the popup was opened over; null when there is none. */
export async function tabBelow(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** What the popup needs of the browser, but for the answers, which the entry point brings. */
export function browserPorts(tabId: number | null): Omit<PopupPorts, 'ask'> {
  return {
    drafts: storedDrafts(crypto.randomUUID(), browser.storage.local, navigator.locks),
    about: { version: browser.runtime.getManifest().version, browser: browserIn(navigator.userAgent) },
    copy: (text) => navigator.clipboard.writeText(text),
    openPanel:
      tabId !== null && hasPanel()
        ? async () => {
            await openPanel(tabId);
            close();
          }
        : null,
    language: languageOf(browser.i18n.getUILanguage()),
    onSettings(changed) {
      const listener = (changes: Record<string, unknown>) => {
        if (settingsKey in changes) changed();
      };
      browser.storage.local.onChanged.addListener(listener);
      return () => {
        browser.storage.local.onChanged.removeListener(listener);
      };
    },
    onView(draw) {
      if (tabId === null) return () => undefined;
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        const view = changes[viewKey(tabId)]?.newValue;
        // Only the background writes under this key, and only extension pages can reach session storage.
        if (view !== undefined) draw(view as StoreView);
      };
      browser.storage.session.onChanged.addListener(listener);
      return () => {
        browser.storage.session.onChanged.removeListener(listener);
      };
    },
  };
}
