import { climb, hasPrice, partsOf, type Card } from './card';
import { marksIn, offersIn, type Mark } from './card-marks';

/** A card of the page by what it names: an offer, or a shop where companies are listed. */
export type NamedCard = Card & {
  id: string;
  /** the link to the shop where companies are listed: their cards begin with it, so nothing may stand over it */
  name?: Element;
};

/** What became of the cards of a list after a change. */
export interface CardChanges {
  found: NamedCard[];
  /** cards that show another offer now, or turned out to be several */
  lost: NamedCard[];
  /** cards something was added to or changed in */
  touched: NamedCard[];
}

/**
 * Follows the cards under `top` through its changes. Each call looks at the elements that were added and at those that changed,
 * and at nothing else, so that the work grows with what is new and not with the list. `marksOf` finds what names a card.
 */
export function followCards(
  top: Element,
  marksOf: (place: Element) => Mark[] = marksIn,
): (added: Element[], changed: Element[]) => CardChanges {
  const offers = offersIn();
  const cards = new WeakMap<Element, NamedCard>();

  const around = (element: Element): NamedCard | undefined => {
    for (let up: Element | null = element; up !== null && up !== top; up = up.parentElement) {
      const card = cards.get(up);
      if (card) return card;
    }
    return undefined;
  };
  /** One offer's alone, or as small as its own link. */
  const isWhole = ({ root }: NamedCard, element: Element) => root === element || offers.of(root).size < 2;
  const release = (card: NamedCard, changes: CardChanges): void => {
    cards.delete(card.root);
    changes.lost.push(card);
  };
  const claim = (id: string, element: Element, last: NamedCard | undefined): NamedCard | undefined => {
    const root = climb(element, top, offers);
    if (last?.id === id && !(hasPrice(root) && hasPrice(last.root))) return undefined;
    // Companies are listed without prices, by which torn cards are told.
    const card =
      marksOf === marksIn ? { id, root, parts: partsOf(id, root, offers) } : { id, root, parts: [root], name: element };
    cards.set(root, card);
    return card;
  };

  return (added, changed) => {
    const changes: CardChanges = { found: [], lost: [], touched: [] };
    const touched = new Set<NamedCard>();
    const places = [...added];
    for (const element of changed) {
      const card = around(element);
      if (card === undefined) places.push(element);
      else if (marksOf(card.root).some(({ id }) => id === card.id)) touched.add(card);
      else if (cards.has(card.root)) {
        release(card, changes);
        offers.forget(card.root);
        places.push(card.root);
      }
    }
    const marks = places.flatMap((place) => {
      // An element that was moved is known already, the places above it are new to its offers.
      for (const id of offers.of(place)) offers.note(id, place.parentElement, top);
      return marksOf(place);
    });
    for (const { id, element } of marks) offers.note(id, element, top);
    let last: NamedCard | undefined;
    // Links of several offers inside each other are taken apart again and again: a page made to do so ends here.
    const most = 4 * marks.length + 100;
    for (let index = 0; index < marks.length && index < most; index += 1) {
      const mark = marks[index];
      if (mark === undefined || !mark.element.isConnected) continue;
      const card = around(mark.element);
      if (card !== undefined && card.id === mark.id && isWhole(card, mark.element)) {
        if (card !== last) touched.add(card);
        continue;
      }
      if (card !== undefined) {
        release(card, changes);
        marks.push(...marksOf(card.root));
      }
      const made = claim(mark.id, mark.element, last);
      if (made) changes.found.push(made);
      last = made ?? last;
    }
    for (const element of added) {
      const card = element.parentElement && around(element.parentElement);
      if (card) touched.add(card);
    }
    const fresh = new Set(changes.found);
    changes.touched = [...touched].filter((card) => !fresh.has(card) && cards.get(card.root) === card);
    changes.found = changes.found.filter((card) => cards.get(card.root) === card);
    return changes;
  };
}
