import type { Ask } from '@/app/topics';
import type { Language } from '@/domain/language';
import { asksNothing, showEverything, toListFilter, type ListFilter } from '@/domain/list-filter';
import type { Settings } from '@/domain/settings';
import { filterWords } from '@/i18n/filter-words';
import { localeOf } from '@/i18n/language';
import type { Shortcut } from '@/domain/shortcut';
import type { JudgedCard, JudgedList } from '../judged-list';
import { showReasons } from '../reasons';
import { barHost } from './bar-host';
import { barView } from './bar-view';
import { fewest, offerReplies, wouldHelp } from './offer-replies';
import { cardTreatment, count, treat, treatNone } from './treat-cards';

/** What a list hands to its bar. */
export interface BarPorts {
  list: JudgedList;
  language: Language;
  signal: AbortSignal;
}

export interface BarTools {
  window: Window;
  style: string;
  reasonsStyle: string;
  ask: Ask;
  /** the buyer's settings as they are kept */
  settings(): Promise<unknown>;
  onSettings(onChange: () => void, signal: AbortSignal): void;
  shortcuts(): Shortcut[];
}

/** ms in which several changes of a list are counted once. */
const pause = 100;

const recordOf = (stored: unknown): Record<string, unknown> =>
  typeof stored === 'object' && stored !== null ? { ...stored } : {};

/** What a list has beside its chips: reasons on hover, and the filter bar once a card is judged. All ends with the signal. */
export async function startBar({ list, language, signal }: BarPorts, tools: BarTools): Promise<void> {
  const { window, ask } = tools;
  const { document } = window;
  showReasons(window, list.at, tools.reasonsStyle, signal);

  const words = filterWords[language];
  let filter: ListFilter = showEverything;
  let revealed = false;
  let mayAsk = false;
  let hasAsked = false;
  let waiting = 0;

  let hasTreated = false;
  const apply = (cards: JudgedCard[]) => {
    // Most buyers filter nothing: then no card is even looked at.
    if (asksNothing(filter) && !hasTreated) return;
    hasTreated = true;
    for (const card of cards) treat(card, revealed ? 'show' : cardTreatment(card, filter));
  };
  const show = () => {
    waiting = 0;
    if (signal.aborted) return;
    const counts = count(asksNothing(filter) && !mayAsk ? [] : list.cards(), filter);
    view.show({ filter, counts, revealed });
    if (!mayAsk || counts.judged < fewest) return;
    mayAsk = false;
    if (!wouldHelp(counts)) return;
    hasAsked = true;
    view.ask(offerReplies(words, (readListReplies) => change({ readListReplies })));
  };
  const showSoon = () => {
    waiting ||= window.setTimeout(show, pause);
  };
  const change = async (choices: Partial<Settings>) => (await ask('change-settings', { change: choices })).ok;
  const choose = (part: Partial<ListFilter>) => {
    filter = { ...filter, ...part };
    revealed = false;
    apply(list.cards());
    show();
    void change({ listFilter: filter });
  };
  const view = barView(words, localeOf(language), {
    choose,
    reset: () => {
      choose(showEverything);
    },
    reveal(isRevealed) {
      revealed = isRevealed;
      apply(list.cards());
      show();
    },
    shortcuts: tools.shortcuts,
  });
  const read = async () => {
    const stored = recordOf(await tools.settings());
    if (signal.aborted) return;
    filter = toListFilter(stored['listFilter']);
    mayAsk = !hasAsked && (stored['readListReplies'] ?? 'unasked') === 'unasked';
    apply(list.cards());
    show();
  };

  list.listen((cards) => {
    apply(cards);
    showSoon();
  }, signal);
  signal.addEventListener('abort', () => {
    window.clearTimeout(waiting);
    treatNone(document);
  });
  tools.onSettings(() => void read(), signal);
  await read();
  if (!signal.aborted) barHost(document, tools.style, signal).append(view.frame);
}
