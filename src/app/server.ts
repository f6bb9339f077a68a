import { browser, type Browser } from 'wxt/browser';
import { isSitePage } from '@/domain/site';
import { answer, type Asker } from './answer';
import type { Handlers } from './handlers';
import type { Reply, Topic } from './topics';

/** Who sent a message; null for anything that is neither an own page nor a content script on a page of the site. */
export function askerOf({ id, url, tab }: Browser.runtime.MessageSender): Asker | null {
  if (id !== browser.runtime.id || url === undefined) return null;
  // Not the origin: it is the word "null" for every extension address outside Chrome.
  if (url.startsWith(browser.runtime.getURL('/'))) return { kind: 'extension', tabId: null };
  return isSitePage(url) ? { kind: 'page', tabId: tab?.id ?? null } : null;
}

/** Answers every message of the extension; a sender that may not ask gets a refusal. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (reply: Reply<Topic>) => void) => {
    const asker = askerOf(sender);
    if (asker === null) respond({ ok: false, error: 'refused' });
    else void answer(handlers, message, asker).then(respond);
    // Chrome and Firefox both keep the channel open for `respond` only when the listener returns true.
    return true;
  });
}
