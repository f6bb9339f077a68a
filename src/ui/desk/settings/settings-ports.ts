import { browser } from 'wxt/browser';
import { settingsKey } from '@/domain/settings';
import type { DeskPorts } from '../ports';

/** What the settings screen needs of the browser. */
export const settingsPorts: Pick<DeskPorts, 'usedSpace' | 'onSettings'> = {
  usedSpace: async () => (await navigator.storage.estimate()).usage ?? null,
  onSettings(changed) {
    const listener = (changes: Record<string, unknown>) => {
      if (settingsKey in changes) changed();
    };
    browser.storage.local.onChanged.addListener(listener);
    return () => {
      browser.storage.local.onChanged.removeListener(listener);
    };
  },
};
