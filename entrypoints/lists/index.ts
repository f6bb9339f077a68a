import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { blacklistChangedKey } from '@/domain/mark';
import { settingsKey } from '@/domain/settings';
import { chipChoices } from '@/ui/chips/list-choices';
import { kept, onKept } from '@/ui/overlay/shelf';
import { runChips } from './run-chips';

/**
 * The content script of result lists. It stands in the manifest by itself (wxt.config.ts), because the frame that WXT puts around
 * its content scripts is an eighth of what a list may load.
 */
export default defineUnlistedScript(async () => {
  const { signal } = new AbortController();
  const choices = async () => chipChoices(await kept(settingsKey));
  let chosen = await choices();
  let chips = await runChips();
  const restart = async () => {
    const before = chosen;
    chosen = await choices();
    if (before === chosen) return;
    chips?.stop();
    chips = await runChips();
  };
  onKept(settingsKey, () => void restart(), signal);
  onKept(blacklistChangedKey, () => chips?.askAgain(), signal);
});
