import type { ListingReading } from '../../src/domain/listing';
import type { Field, Reading } from '../../src/domain/reading';

export type Told = Map<string, { value: unknown; place: string }>;

/**
 * Everything a reading found, by fact; facts of a card by the offer it shows, or by the store on cards without one. Of two cards
 * of one offer the second is numbered.
 */
export function toldBy(reading: Reading | ListingReading): Told {
  const told: Told = new Map();
  const take = (before: string, fields: object) => {
    for (const [name, field] of Object.entries(fields) as [string, Field<unknown>][]) {
      if (field.state === 'found') told.set(before + name, { value: field.value, place: field.place });
    }
  };
  if (!('cards' in reading)) {
    take('', reading.fields);
    return told;
  }
  const seen = new Map<string, number>();
  for (const card of reading.cards) {
    const key = [card.offerId, card.companyName].find(({ state }) => state === 'found');
    const name = key?.state === 'found' ? key.value : 'nameless';
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (key?.state === 'found') take(`${name}${count > 1 ? ` (${String(count)})` : ''} `, card);
  }
  return told;
}

const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True when `after` says nothing `before` does not say: equal, some of its items, or some of its parts left empty. */
export function saysNoMore(after: unknown, before: unknown): boolean {
  if (Array.isArray(after) && Array.isArray(before)) {
    return after.every((item) => before.some((other) => saysNoMore(item, other)));
  }
  if (isHolder(after) && isHolder(before)) {
    return Object.keys(after).every((key) => after[key] === null || saysNoMore(after[key], before[key]));
  }
  return after === before;
}
