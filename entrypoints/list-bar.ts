import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startBar } from '@/ui/chips/bar/start-bar';

/** Put on demand into a list that has cards; hands what stands beside the chips to the content script that asked for it. */
export default defineUnlistedScript(() => {
  globalThis.touchstoneListBar = startBar;
});
