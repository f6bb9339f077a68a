import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { browserContext } from '@/app/browser-context';
import { createHandlers } from '@/app/handlers';
import { openDeskByCommand } from '@/app/open-desk';
import { openPanelByCommand } from '@/app/open-panel';
import { restoreObserver } from '@/app/reads-replies';
import { serve } from '@/app/server';
import { forgetTab } from '@/app/tab-state';

export default defineBackground({
  type: 'module',
  main() {
    const context = browserContext();
    serve(createHandlers(context));
    browser.runtime.onInstalled.addListener(() => void restoreObserver(context));
    browser.runtime.onStartup.addListener(() => void restoreObserver(context));
    openPanelByCommand();
    openDeskByCommand();
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    browser.tabs.onUpdated.addListener((tabId, change) => {
      if (change.status === 'loading') void forgetTab(tabId);
    });
  },
});
