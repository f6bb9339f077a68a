import type { Band } from '../../src/domain/assessment';
import type { ListingReading } from '../../src/domain/listing';
import type { Fields, Reading } from '../../src/domain/reading';
import { readField } from '../../src/pages/field';
import { offerGenerations } from '../../src/pages/offer/read';
import type { Candidate, Page } from '../../src/pages/page';
import { storeGenerations } from '../../src/pages/shop/read';
import { judge } from '../commands/read-judgement';
import { saysNoMore, type Told } from './told';

/** What each place of the whole page says by itself, by fact: what a reader may fall back to. */
export type Sayings = Map<string, unknown[]>;

export function sayingsOf(page: Page): Sayings {
  const sayings: Sayings = new Map();
  for (const { id, fields, recognise } of [...offerGenerations, ...storeGenerations]) {
    if (!recognise(page)) continue;
    for (const [name, candidates] of Object.entries(fields) as [keyof Fields, Candidate<unknown>[]][]) {
      const found = candidates.map((candidate) => readField(page, id, [candidate]));
      const values = found.flatMap((field) => (field.state === 'found' ? [field.value] : []));
      sayings.set(name, [...(sayings.get(name) ?? []), ...values]);
    }
  }
  return sayings;
}

/** Half of a place ("浙江" of "浙江 虚构市") says less and nothing else. */
const isPartOfPlace = (name: string, after: unknown, before: unknown) =>
  name.endsWith('location') && typeof after === 'string' && typeof before === 'string' && before.includes(after);

/**
 * Facts of a damaged page that neither the whole page told nor any place of it says: wrong values and made up ones. Of cards, a
 * fact that stands at its next place is right; a card whose offer cannot be told any more is another card.
 */
export function toldOtherwise(whole: Told, damaged: Told, sayings: Sayings): string[] {
  const cards = new Set([...whole.keys()].map((name) => name.replace(/ \w+$/, '')));
  return [...damaged].flatMap(([name, { value, place }]) => {
    const card = name.replace(/ \w+$/, '');
    const before = whole.get(name);
    if (card !== name && !cards.has(card) && !/^\d{6,}/.test(card)) return [];
    if (card !== name && before !== undefined && before.place !== place) return [];
    // Where a list shows one offer twice, the second card is the first one once that is gone.
    const next = card === name ? undefined : whole.get(`${card} (2)${name.slice(card.length)}`);
    const known = [...(before ? [before.value] : []), ...(next ? [next.value] : []), ...(sayings.get(name) ?? [])];
    return known.some((other) => saysNoMore(value, other) || isPartOfPlace(name, value, other))
      ? []
      : [`${name}: ${place} says ${JSON.stringify(value)}`];
  });
}

const ranks: Band[] = ['low', 'guarded', 'high', 'stop'];
const options = { files: [], url: null, payment: null, rates: [], now: '2026-01-02T00:00:00Z' };

/** The verdict on a reading for a buyer who keeps nothing about the store; null for lists, which have no one store. */
export const bandOf = (reading: Reading | ListingReading): Band | null =>
  'cards' in reading ? null : judge(reading, options).assessment.band;

/** True when a verdict became better than it was: damage may hide a risk, it must never look like trust. */
export function movedTowardsLow(before: Band | null, after: Band | null): boolean {
  if (before === null || after === null || after === 'unclear') return false;
  return before === 'unclear' ? after === 'low' : ranks.indexOf(after) < ranks.indexOf(before);
}
