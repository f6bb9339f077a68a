import { messageAsk } from '@/app/client';
import { languageOf } from '@/i18n/language';
import { naming } from '@/pages/search/card-marks';
import { chipReader, type ListData } from '@/pages/search/chip-fields';
import { followCards } from '@/pages/search/follow-cards';
import { carriesListData } from '@/pages/search/carries-data';
import type { ReplyPorts } from '@/pages/search/list-replies';
import { startChips } from '@/ui/chips/start';
import { toChoices } from '@/ui/overlay/choices';
import { kept } from '@/ui/overlay/shelf';
import style from './style.css?inline';

/** What the page's own data tell about its cards. Where the script for them cannot be had, the cards are read as drawn. */
async function loadData(url: URL, replies: ReplyPorts | null): Promise<ListData> {
  if (replies === null && !carriesListData(document)) return new Map();
  await messageAsk('load-script', { script: 'list-data' });
  return globalThis.touchstoneListData?.({ document, url }, replies) ?? new Map();
}

/** Puts chips on the list shown here; null when the buyer switched the extension off. A wall in its place holds no cards. */
export async function runChips(): Promise<(() => void) | null> {
  const { enabled, language, readsReplies } = toChoices(await kept('settings'), languageOf(navigator.language));
  if (!enabled) return null;
  const ended = new AbortController();
  const { signal } = ended;
  let again: () => void = () => undefined;
  const replies = readsReplies ? { document, now: Date.now, onMore: () => again(), signal } : null;
  const read = chipReader(await loadData(new URL(window.location.href), replies));
  const chips = { window, style, language, ask: messageAsk, naming, follow: followCards(document.body), read };
  const stop = startChips({ ...chips, onReady: (readAgain) => (again = readAgain) });
  return () => {
    ended.abort();
    stop();
  };
}
