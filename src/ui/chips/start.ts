import type { Ask } from '@/app/topics';
import type { ChipFields } from '@/domain/chip';
import type { Language } from '@/domain/language';
import { localeOf } from '@/i18n/language';
import { listWords } from '@/i18n/list-words';
import { askChips, type Silence } from './ask-chips';
import { chipMaker, chipTag, type ChipElement } from './chip-element';
import { placer } from './place-chip';
import { showReasons } from './reasons';
import { watchList } from './watch-list';
import { workQueue } from './work-queue';

export interface ListCard {
  root: Element;
}

export interface ChipPorts<Card extends ListCard> {
  window: Window;
  style: string;
  language: Language;
  ask: Ask;
  /** attributes that may name another offer */
  naming: string[];
  follow(added: Element[], changed: Element[]): { found: Card[]; lost: Card[]; touched: Card[] };
  read(card: Card): ChipFields;
  /** given what reads every card again, for when `read` has come to know more */
  onReady?(readAgain: () => void): void;
}

interface Drawn {
  chip: ChipElement;
  /** what was asked about the card, to tell whether it changed */
  asked: string;
  returns: number;
}

/** A page that takes a chip away this often wants it gone; it is not fought any further. */
const mostReturns = 3;

/** Puts a chip on every card of a list and on those that come later; the result takes all away again. */
export function startChips<Card extends ListCard>(ports: ChipPorts<Card>): () => void {
  const { window, language } = ports;
  const { document } = window;
  const words = listWords[language];
  const stopped = new AbortController();
  const maker = chipMaker(document, ports.style, words.brand, localeOf(language));
  const place = placer((element) => window.getComputedStyle(element));
  const drawn = new WeakMap<Card, Drawn>();
  const hosts = new WeakMap<EventTarget, ChipElement>();

  const stop = () => {
    stopped.abort();
    queue.stop();
    for (const host of document.querySelectorAll(chipTag)) host.remove();
  };
  const silent = (cards: Card[], silence: Silence) => {
    if (silence === 'off') return stop();
    const said = { band: 'unclear', word: words.unclear, short: words.noAnswer } as const;
    for (const card of cards) {
      const known = drawn.get(card);
      if (known) maker.say(known.chip, { ...said, reasons: [words.again] });
    }
  };
  const asker = askChips<Card>(
    ports.ask,
    () => window.location.href,
    (card, said) => {
      const known = drawn.get(card);
      if (known) maker.say(known.chip, said);
    },
    silent,
  );
  const attach = (card: Card): Drawn => {
    const known = drawn.get(card);
    if (known?.chip.host.isConnected) return known;
    if (known) {
      if (known.returns < mostReturns) place(card.root, known.chip.host);
      known.returns += 1;
      return known;
    }
    const chip = maker.make();
    place(card.root, chip.host);
    const made = { chip, asked: '', returns: 0 };
    drawn.set(card, made);
    hosts.set(chip.host, chip);
    return made;
  };
  const queue = workQueue<Card, { subject: Card; fields: ChipFields }>({
    now: () => window.performance.now(),
    later: (run) => {
      const timer = window.setTimeout(run);
      return () => {
        window.clearTimeout(timer);
      };
    },
    distance({ root }) {
      const { top, bottom } = root.getBoundingClientRect();
      return Math.max(0, -bottom, top - window.innerHeight);
    },
    work(card) {
      const known = attach(card);
      const fields = ports.read(card);
      const asked = JSON.stringify(fields);
      if (asked === known.asked) return [];
      known.asked = asked;
      return [{ subject: card, fields }];
    },
    done: (batch) => {
      asker.ask(batch);
    },
  });
  const look = (added: Element[], changed: Element[]) => {
    const { found, lost, touched } = ports.follow(added, changed);
    for (const card of lost) {
      queue.drop(card);
      asker.forget(card);
      drawn.get(card)?.chip.host.remove();
      drawn.delete(card);
    }
    if (found.length + touched.length > 0) queue.add([...found, ...touched]);
  };

  showReasons(window, (host) => (host === null ? undefined : hosts.get(host)), stopped.signal);
  watchList(document.body, chipTag, ports.naming, look, stopped.signal);
  const readAll = () => {
    if (!stopped.signal.aborted) look([document.body], []);
  };
  readAll();
  ports.onReady?.(readAll);
  return stop;
}
