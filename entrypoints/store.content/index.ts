import { defineContentScript } from 'wxt/utils/define-content-script';
import { storePages } from '@/pages/shop/store-pages';
import { runOverlay } from '../offer.content/run-overlay';

export default defineContentScript({
  matches: [
    'https://*.1688.com/',
    'https://*.1688.com/?*',
    'https://*.1688.com/page/*',
    'https://m.1688.com/winport/*',
    'https://sale.1688.com/factory/*',
    'https://xinyong.1688.com/credit/*',
    'https://login.1688.com/*',
    'https://passport.1688.com/*',
    'https://punish.1688.com/*',
  ],
  excludeMatches: ['https://www.1688.com/*', 'https://detail.1688.com/*', 'https://detail.m.1688.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    runOverlay(context, storePages);
  },
});
