import { defineContentScript } from 'wxt/utils/define-content-script';
import { mobileOffers } from '@/pages/offer/mobile';
import { runOverlay } from '../offer.content/run-overlay';

export default defineContentScript({
  matches: ['https://m.1688.com/offer/*', 'https://detail.m.1688.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    runOverlay(mobileOffers, mobileOffers.read, context);
  },
});
