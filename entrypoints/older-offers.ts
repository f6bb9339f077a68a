import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { olderOffers } from '@/pages/offer/older';

/** Put into an old offer page on demand; hands its reader to the content script that asked for it. */
export default defineUnlistedScript(() => {
  globalThis.touchstoneOlderOffers = olderOffers;
});
