import { browser, type Browser } from 'wxt/browser';
import { isSitePage } from '@/domain/site';
import { answer } from './answer';
import type { Asker, Handlers } from './handlers';

/** Who sent a message; null for anything that is neither an own page nor a content script on a page of the site. */
export function askerOf(sender: Browser.runtime.MessageSender): Asker | null {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return null;
  const tabId = sender.tab?.id ?? null;
  if (sender.url.startsWith(new URL('/', browser.runtime.getURL('/')).href)) return { fromPage: false, tabId };
  return isSitePage(sender.url) ? { fromPage: true, tabId } : null;
}

/** Answers every message of the extension; a sender that may not ask gets a refusal. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const asker = askerOf(sender);
    if (asker === null) respond({ ok: false, error: 'refused' });
    else void answer(handlers, message, asker).then(respond);
    // Chrome and Firefox both keep the channel open for `respond` only when the listener returns true.
    return true;
  });
}
