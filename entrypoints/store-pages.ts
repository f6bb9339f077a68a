import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { storePages } from '@/pages/shop/store-pages';
import { runOverlay } from './offer.content/run-overlay';

/** Put into a store's page on demand; hands what reads it to the content script that found the page to be one. */
export default defineUnlistedScript(() => {
  globalThis.touchstoneStorePages = () => {
    runOverlay(storePages);
  };
});
