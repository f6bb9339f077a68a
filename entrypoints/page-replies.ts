import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageReplies } from '@/pages/reply/page-replies';

/** Put on demand into a page whose replies may be read; hands their reader to the content script that asked for it. */
export default defineUnlistedScript(() => {
  globalThis.touchstonePageReplies = pageReplies;
});
