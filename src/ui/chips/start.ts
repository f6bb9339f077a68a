import type { Ask } from '@/app/topics';
import type { ChipFacts } from '@/domain/chip';
import type { Language } from '@/domain/language';
import { localeOf } from '@/i18n/language';
import { listWords } from '@/i18n/list-words';
import { askChips, type Silence } from './ask-chips';
import { cardBook } from './card-book';
import { chipMaker, chipTag, nothingYet } from './chip-element';
import type { JudgedList } from './judged-list';
import { nearWindow } from './near-window';
import { cornerOf, type PlacedCard } from './place-chip';
import { watchList } from './watch-list';
import { workQueue } from './work-queue';

export interface ListCard extends PlacedCard {
  parts: Element[];
}

export interface ChipPorts<Card extends ListCard> {
  window: Window;
  style: string;
  language: Language;
  ask: Ask;
  /** attributes that may name another offer */
  naming: string[];
  follow(added: Element[], changed: Element[]): { found: Card[]; lost: Card[]; touched: Card[] };
  read(card: Card): ChipFacts;
  /** called once, when the list has its first card; the signal ends with the chips */
  begun(list: JudgedList, signal: AbortSignal): void;
}

export interface RunningChips {
  /** reads every card again, because `read` has come to know more */
  readAgain(): void;
  /** asks about every card again, because what the buyer wrote on stores has changed */
  askAgain(): void;
  /** takes all chips away */
  stop(): void;
}

/** ms an answer may take before its chip says that it is on its way: nearly all are drawn once, with their answer. */
const patience = 300;

/** Puts a chip on every card of a list and on those that come later. */
export function startChips<Card extends ListCard>(ports: ChipPorts<Card>): RunningChips {
  const { window, language } = ports;
  const { document } = window;
  const words = listWords[language];
  const stopped = new AbortController();
  const maker = chipMaker(document, ports.style, words.brand, localeOf(language));
  const book = cardBook<Card>(
    document,
    maker,
    cornerOf((element) => window.getComputedStyle(element)),
  );
  const inTime = (run: () => void, wait: number) => {
    const timer = window.setTimeout(run, wait);
    return () => {
      window.clearTimeout(timer);
    };
  };

  const stop = () => {
    stopped.abort();
    queue.stop();
    for (const host of document.querySelectorAll(chipTag)) host.remove();
  };
  const silent = (cards: Card[], silence: Silence) => {
    if (silence === 'off') return stop();
    const said = { band: 'unclear', word: words.unclear, short: words.noAnswer, reasons: [words.again] } as const;
    book.say(cards.map((card) => ({ card, said: { ...said, reasons: [...said.reasons] }, chip: null })));
  };
  const asker = askChips<Card>(
    ports.ask,
    () => window.location.href,
    (answers) => {
      book.say(answers.map(({ subject, chip }) => ({ card: subject, said: chip, chip })));
    },
    silent,
  );
  const queue = workQueue<Card, { subject: Card; facts: ChipFacts }>({
    now: () => window.performance.now(),
    later: (run) => inTime(run, 0),
    work(card) {
      const known = book.attach(card);
      const facts = ports.read(card);
      // A card that is new was never asked about, and comparing is dear.
      if (known.asked !== null && JSON.stringify(facts) === JSON.stringify(known.asked)) return [];
      known.asked = facts;
      return [{ subject: card, facts }];
    },
    left: (cards) => {
      waiting = new Map(cards.map((card) => [card.root, card]));
      watchNear([...waiting.keys()]);
    },
    done: (batch) => {
      asker.ask(batch);
      inTime(() => {
        for (const { subject } of batch) {
          const element = book.of(subject)?.element;
          if (element?.button === null) maker.say(element, nothingYet);
        }
      }, patience);
    },
  });
  let waiting = new Map<Element, Card>();
  const watchNear = nearWindow((roots) => {
    queue.first(roots.flatMap((root) => waiting.get(root) ?? []));
  }, stopped.signal);
  let hasBegun = false;
  const look = (added: Element[], changed: Element[]) => {
    const { found, lost, touched } = ports.follow(added, changed);
    for (const card of lost) {
      queue.drop(card);
      asker.forget(card);
      book.release(card);
    }
    if (found.length + touched.length > 0) queue.add([...found, ...touched]);
    if (hasBegun || found.length === 0) return;
    hasBegun = true;
    ports.begun(book, stopped.signal);
  };

  watchList(document.documentElement, chipTag, ports.naming, look, stopped.signal);
  look([document.body], []);
  return {
    stop,
    readAgain() {
      if (!stopped.signal.aborted) look([document.body], []);
    },
    askAgain() {
      asker.ask(book.cards().flatMap(({ card, asked }) => (asked === null ? [] : [{ subject: card, facts: asked }])));
    },
  };
}
