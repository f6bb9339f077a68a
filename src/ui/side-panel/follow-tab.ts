import { browser } from 'wxt/browser';
import { lastView, viewKey } from '@/app/tab-state';
import type { StoreView } from '@/domain/view';

/** The active tab of the panel's window, and what was last said about its page; null when nothing was. */
export interface Followed {
  tabId: number | null;
  view: StoreView | null;
}

/** Calls back with the active tab and its view, and again when another tab is chosen, its page is left or judged anew. */
export async function followTab(draw: (followed: Followed) => void): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const windowId = tab?.windowId;
  let current: number | null = null;
  const show = async (tabId: number | null) => {
    current = tabId;
    const view = tabId === null ? null : await lastView(tabId);
    if (current === tabId) draw({ tabId, view });
  };
  browser.tabs.onActivated.addListener((chosen) => {
    if (chosen.windowId === windowId) void show(chosen.tabId);
  });
  browser.storage.session.onChanged.addListener((changes) => {
    const change = current === null ? undefined : changes[viewKey(current)];
    // Only the background writes under this key, and only extension pages can reach session storage.
    if (change) draw({ tabId: current, view: (change.newValue as StoreView | undefined) ?? null });
  });
  await show(tab?.id ?? null);
}
