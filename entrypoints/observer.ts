import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { observeReplies } from '@/pages/observe/observe';

/** Runs in the page's own world while the buyer has it switched on (src/app/observer.ts), and leaves no name of its own there. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    observeReplies(window);
  },
});
