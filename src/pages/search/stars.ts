import type { Candidate } from '../page';
import type { Card } from './card';
import { firstLeaf, placeOf } from './card-text';

/** Stars are pictures shifted inside their frame: 0% is a full one, 50% a half one, 100% an empty one. */
const shift = /(?:^|[\s)])(\d+)%/;

function starsOf(card: Card): number | undefined {
  const label = firstLeaf(card, (leaf) => (leaf.shown === '综合服务' ? placeOf(leaf) : undefined));
  const stars = [...(label?.parentElement?.querySelectorAll('img[style]') ?? [])];
  const shifts = stars.map((star) => shift.exec(star.getAttribute('style')?.replace(/url\([^)]*\)/, '') ?? '')?.[1]);
  if (stars.length !== 5 || shifts.some((moved) => moved === undefined)) return undefined;
  const sum = shifts.reduce((total, moved) => total + (100 - Number(moved)) / 100, 0);
  return sum > 0 ? sum : undefined;
}

/** A sum of five stars is a number already. */
const upToFive = (found: unknown) => (typeof found === 'number' && found <= 5 ? found : undefined);

/** The score of a store drawn as five stars behind 综合服务. */
export const stars: Candidate<number, Card> = { at: '综合服务 stars', find: starsOf, parse: upToFive };
