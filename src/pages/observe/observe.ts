import { keepReplies } from './keeper';
import { quietly, takeTools, type PageWindow } from './page-window';
import { watchFetch } from './watch-fetch';
import { watchRequests } from './watch-requests';
import { watchScripts } from './watch-scripts';

/**
 * Looks on at the replies a page receives, for the few kinds that tell of stores (`watched.ts`), and holds copies for Touchstone's
 * own script. Runs among the page's scripts, before the first of them. It changes, repeats, delays and blocks no request; where a
 * page allows no watching, its replies stay unread.
 */
export function observeReplies(window: PageWindow): void {
  quietly(() => {
    const tools = takeTools(window);
    const hand = keepReplies(window, tools);
    for (const watch of [watchFetch, watchRequests, watchScripts]) {
      quietly(() => {
        watch(window, tools, hand);
      });
    }
  });
}
