import type { Chip, ChipFacts } from '@/domain/chip';
import { chipTag, type ChipElement, type ChipMaker, type Said } from './chip-element';
import { triesAgain } from '../parts/tries';
import type { JudgedCard, JudgedList } from './judged-list';
import { place, type PlacedCard } from './place-chip';

/** What a list knows of one of its cards. */
export interface KnownCard<Card> extends JudgedCard {
  card: Card;
  element: ChipElement;
  corner: boolean;
  /** what was asked about the card last, to tell whether it changed */
  asked: ChipFacts | null;
  /** made when the page took the chip away for the first time */
  comesBack?: () => boolean;
}

export interface CardBook<Card> extends JudgedList {
  cards(): KnownCard<Card>[];
  /** the card with its chip in its place */
  attach(card: Card): KnownCard<Card>;
  of(card: Card): KnownCard<Card> | undefined;
  say(told: { card: Card; said: Said; chip: Chip | null }[]): void;
  release(card: Card): void;
}

/** A page that takes a chip away this often at once wants it gone; it is not fought any further. */
const mostReturns = 3;

/** The cards of one page and their chips. Holds on to no card that the page has dropped. */
export function cardBook<Card extends PlacedCard & { parts: Element[] }>(
  document: Document,
  maker: ChipMaker,
  isCorner: (card: Element) => boolean,
): CardBook<Card> {
  const known = new WeakMap<Card, KnownCard<Card>>();
  const hosts = new WeakMap<EventTarget, KnownCard<Card>>();
  const listeners = new Set<(cards: JudgedCard[]) => void>();
  const tell = (cards: JudgedCard[]) => {
    if (cards.length > 0) for (const listener of listeners) listener(cards);
  };
  return {
    of: (card) => known.get(card),
    at: (host) => (host === null ? undefined : hosts.get(host)?.element),
    cards: () => [...document.querySelectorAll(chipTag)].flatMap((host) => hosts.get(host) ?? []),
    listen(onChange, signal) {
      listeners.add(onChange);
      signal.addEventListener('abort', () => listeners.delete(onChange));
    },
    attach(card) {
      const before = known.get(card);
      if (before?.element.host.isConnected) return before;
      if (before) {
        before.comesBack ??= triesAgain(mostReturns);
        if (before.comesBack()) place(card, before.element.host, before.corner);
        return before;
      }
      const corner = card.name === undefined && isCorner(card.root);
      const element = maker.make(corner);
      const made: KnownCard<Card> = { card, parts: card.parts, chip: null, element, corner, asked: null };
      place(card, element.host, corner);
      known.set(card, made);
      hosts.set(element.host, made);
      return made;
    },
    say(told) {
      const changed = told.flatMap(({ card, said, chip }) => {
        const one = known.get(card);
        if (!one) return [];
        one.chip = chip;
        maker.say(one.element, said);
        return [one];
      });
      tell(changed);
    },
    release(card) {
      const one = known.get(card);
      if (!one) return;
      one.element.host.remove();
      one.chip = null;
      known.delete(card);
      tell([one]);
    },
  };
}
