import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onKept } from '@/ui/overlay/shelf';
import { runChips } from './run-chips';

/**
 * The content script of result lists. It stands in the manifest by itself (wxt.config.ts), because the frame that WXT puts around
 * its content scripts is an eighth of what a list may load.
 */
export default defineUnlistedScript(async () => {
  let chips = await runChips();
  const restart = async () => {
    chips?.stop();
    chips = await runChips();
  };
  onKept('settings', () => void restart(), new AbortController().signal);
});
