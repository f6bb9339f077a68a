import { messageAsk } from '@/app/client';
import { languageOf } from '@/i18n/language';
import { naming } from '@/pages/search/card-marks';
import { chipReader } from '@/pages/search/chip-fields';
import { isCompanySearch } from '@/pages/search/company-address';
import { companyMarksIn } from '@/pages/search/company-marks';
import { followCards } from '@/pages/search/follow-cards';
import { startChips, type RunningChips } from '@/ui/chips/start';
import type { JudgedList } from '@/ui/chips/judged-list';
import { toChoices } from '@/ui/overlay/choices';
import { kept } from '@/ui/overlay/shelf';
import { loadBar, loadData } from './load-parts';
import style from './style.css?inline';

/** Puts chips on the list shown here; null when the buyer switched the extension off. A wall in its place holds no cards. */
export async function runChips(): Promise<RunningChips | null> {
  const { enabled, language, readsReplies } = toChoices(await kept('settings'), languageOf(navigator.language));
  if (!enabled) return null;
  const ended = new AbortController();
  let chips: RunningChips | null = null;
  const replies = { onMore: () => chips?.readAgain(), signal: ended.signal };
  const url = new URL(window.location.href);
  const isCompanies = isCompanySearch({ url });
  const read = chipReader(await loadData(url, readsReplies ? replies : null), isCompanies);
  const begun = (list: JudgedList, signal: AbortSignal) => void loadBar({ list, language, signal });
  // Not the body: a page may replace it.
  const follow = followCards(document.documentElement, isCompanies ? companyMarksIn : undefined);
  chips = startChips({ window, style, language, ask: messageAsk, naming, follow, read, begun });
  ended.signal.addEventListener('abort', chips.stop);
  return {
    ...chips,
    stop: () => {
      ended.abort();
    },
  };
}
