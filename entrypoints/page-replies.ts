import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageReplies } from '@/pages/reply/page-replies';
import { receptionHere } from '@/pages/reply/received';

/** Put on demand into a page whose replies may be read; hands their reader to the content script that asked for it. */
export default defineUnlistedScript(() => {
  globalThis.touchstonePageReplies = (wanted) => pageReplies(receptionHere(wanted));
});
