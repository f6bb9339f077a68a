import { browser } from 'wxt/browser';
import type { StoreView } from '@/domain/view';
import { badgeOf, titleOf } from './badge';

/** Where the view of a tab lies in session storage. */
export const viewKey = (tabId: number): string => `view:${tabId}`;

/** The view a tab's page was given last; null when it got none. Readable at once, with the worker asleep. */
export async function lastView(tabId: number): Promise<StoreView | null> {
  const key = viewKey(tabId);
  // Only `showOnTab` writes under this key, and only extension pages can reach session storage.
  return ((await browser.storage.session.get(key))[key] as StoreView | undefined) ?? null;
}

/** Shows a view in the toolbar of its tab and keeps it for the popup. A tab that was closed meanwhile is no fault. */
export async function showOnTab(tabId: number, view: StoreView): Promise<void> {
  const badge = badgeOf(view);
  try {
    await browser.storage.session.set({ [viewKey(tabId)]: view });
    await browser.action.setBadgeBackgroundColor({ tabId, color: badge.colour });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text: badge.text });
    await browser.action.setTitle({ tabId, title: titleOf(view) });
  } catch (error) {
    console.warn('Touchstone could not show the badge of a tab', error);
  }
}

/** Forgets a tab that was closed or left its page; the browser itself drops the badge of a page that was left. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(viewKey(tabId));
}
