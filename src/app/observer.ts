import { browser, type Browser } from 'wxt/browser';

/** Pages that show lists, offers and shops. Login, checkout, orders, payment and chat are named so that none slips in. */
export const observedPages = {
  matches: [
    'https://s.1688.com/selloffer/*',
    'https://s.1688.com/company/*',
    'https://s.1688.com/youyuan/*',
    'https://p4psearch.1688.com/*',
    'https://air.1688.com/app/channel-fe/search/*',
    'https://air.1688.com/kapp/innovateHub/extension-offer-search/*',
    'https://detail.1688.com/offer/*',
    'https://m.1688.com/offer/*',
    'https://m.1688.com/winport/*',
    'https://sale.1688.com/factory/*',
    'https://*.1688.com/',
    'https://*.1688.com/?*',
    'https://*.1688.com/page/*',
  ],
  excludeMatches: ['www', 'login', 'passport', 'punish', 'order', 'trade', 'cart', 'cashier', 'work', 'wwwebim'].map(
    (host) => `https://${host}.1688.com/*`,
  ),
};

const script: Browser.scripting.RegisteredContentScript = {
  ...observedPages,
  id: 'reply-observer',
  js: ['observer.js'],
  world: 'MAIN',
  runAt: 'document_start',
  persistAcrossSessions: true,
};

/** Adds the observer to pages opened from now on, or leaves it out of them. Pages that are open stay as they are. */
export async function observePages(wanted: boolean): Promise<void> {
  const ids = [script.id];
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids });
  if (wanted) await browser.scripting[known ? 'updateContentScripts' : 'registerContentScripts']([script]);
  else if (known) await browser.scripting.unregisterContentScripts({ ids });
}
