/** Where on a page a value stood: in a drawn element, in the data its scripts carry, or in its address. */
export type Spot = 'drawn' | 'data' | 'address';

/** Selectors of drawn elements begin with a sign of CSS or with a tag; `meta` and `link` stand in the head and draw nothing. */
const drawn = /^(?:[#.:[]|(?:a|p|em|h[1-6]|div|span|td|dl|dd|li|ul|strong|i|b)[.#:[ ]|(?:h[1-6]|a|p)$)/;

/** The spot itself, without the generation it was read with: `od-2026: h1.title` is `h1.title`. */
export const spotIn = (place: string): string => place.slice(place.indexOf(': ') + 1).trim();

/** The kind of spot a reading's `place` names; see `Candidate.at` in src/pages. */
export function spotOf(place: string): Spot {
  const spot = spotIn(place);
  if (spot === 'address') return 'address';
  return drawn.test(spot) ? 'drawn' : 'data';
}
