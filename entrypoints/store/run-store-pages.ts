import { messageAsk } from '@/app/client';
import { settingsKey } from '@/domain/settings';
import { languageOf } from '@/i18n/language';
import { toChoices } from '@/ui/overlay/choices';
import { showNotice } from '@/ui/overlay/notice';
import { kept } from '@/ui/overlay/shelf';

declare global {
  /** set by the `store-pages` script in the extension's own world of a page */
  var touchstoneStorePages: (() => void) | undefined;
}

/** Fetches what reads pages of a store and puts it to work; without it one plain sentence says why. */
export async function runStorePages(): Promise<void> {
  const reply = await messageAsk('load-script', { script: 'store-pages' });
  if (reply.ok && globalThis.touchstoneStorePages) {
    globalThis.touchstoneStorePages();
    return;
  }
  const { enabled, language } = toChoices(await kept(settingsKey), languageOf(navigator.language));
  if (enabled) showNotice(document, language, reply.ok ? 'no-answer' : reply.error);
}
