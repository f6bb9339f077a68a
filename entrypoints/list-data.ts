import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { receptionHere } from '@/pages/reply/received';
import { listData } from '@/pages/search/list-data';

/** Put on demand into a list that carries data of its own; hands their reader to the content script that asked for it. */
export default defineUnlistedScript(() => {
  globalThis.touchstoneListData = (page, wanted) => listData(page, wanted && receptionHere(wanted));
});
