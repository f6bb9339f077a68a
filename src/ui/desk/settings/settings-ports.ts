import { browser } from 'wxt/browser';
import type { DeskPorts } from '../ports';

/** Where Chrome and its kin let the buyer change keys; Firefox has a call for it, from version 137. */
const keysPage = 'chrome://extensions/shortcuts';

interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

async function openKeys(): Promise<void> {
  const { openShortcutSettings } = browser.commands as FirefoxCommands;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: keysPage });
}

/** What the settings screen needs of the browser. */
export const settingsPorts: Pick<DeskPorts, 'usedSpace' | 'keyCommands' | 'openKeys'> = {
  usedSpace: async () => (await navigator.storage.estimate()).usage ?? null,
  keyCommands: async () =>
    (await browser.commands.getAll()).map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description,
      keys: shortcut,
    })),
  openKeys,
};
