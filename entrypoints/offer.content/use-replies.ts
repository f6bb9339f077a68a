import { messageAsk } from '@/app/client';
import type { Reading } from '@/domain/reading';
import { settingsKey } from '@/domain/settings';
import { languageOf } from '@/i18n/language';
import type { PageReplies } from '@/pages/reply/page-replies';
import { watchPage } from '@/pages/watch-page';
import { toChoices } from '@/ui/overlay/choices';
import { kept } from '@/ui/overlay/shelf';

export type Read = (document: Document, url: string, readAt: string) => Reading | Promise<Reading>;

/** Readings and changes of this page, with those of the replies it receives while the buyer has them read. */
export function withReplies(read: Read, ended: AbortSignal) {
  let replies: PageReplies | undefined;
  let onReply: () => void = () => undefined;
  const fill = async (reading: Reading): Promise<Reading> => {
    const { readsReplies } = toChoices(await kept(settingsKey), languageOf(navigator.language));
    if (!readsReplies || reading.pageKind === 'wall') return reading;
    if (!replies) await messageAsk('load-script', { script: 'page-replies' });
    replies ??= globalThis.touchstonePageReplies?.({ onMore: () => onReply(), signal: ended });
    return replies?.fill(reading) ?? reading;
  };
  return {
    read: async (readAt: string) => fill(await read(document, window.location.href, readAt)),
    watch(onChange: () => void, signal: AbortSignal) {
      watchPage(document, onChange, signal);
      onReply = () => {
        if (!signal.aborted) onChange();
      };
    },
  };
}
