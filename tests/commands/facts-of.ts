import type { Fields } from '../../src/domain/reading';

const lists = new Set(['badges', 'reviews', 'sales', 'priceTiers']);

/** The values of a reading by fact name: null, or an empty list, where the page does not show a fact. */
export function factsOf(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      field.state === 'found' ? field.value : lists.has(name) ? [] : null,
    ]),
  );
}
