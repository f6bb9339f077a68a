import type { FactName, PageFacts } from '@/domain/page-facts';
import type { Reading } from '@/domain/reading';
import { isPlausible } from '../plausible';

/** One value of one fact with when and where it was read. `at` is ISO 8601 in UTC. */
export interface Observation<Value> {
  value: Value;
  at: string;
  place: string;
}

const textOrder = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

/** Readings from the oldest to the newest, whatever order they came in; those of one moment by what they say. */
export function oldestFirst(readings: readonly Reading[]): Reading[] {
  return [...readings].sort(
    (a, b) => Date.parse(a.readAt) - Date.parse(b.readAt) || textOrder(JSON.stringify(a), JSON.stringify(b)),
  );
}

/**
 * What all readings say of one fact, oldest first. A reading that misses the fact, could not read it or read something that cannot be true
 * says nothing: absence is never a change. Facts of an offer need readings of that offer only.
 */
export function observationsOf<Name extends FactName>(
  readings: readonly Reading[],
  name: Name,
): Observation<PageFacts[Name]>[] {
  return oldestFirst(readings).flatMap(({ fields, readAt }) => {
    const field = fields[name];
    return field.state === 'found' && isPlausible(name, field.value)
      ? [{ value: field.value, at: readAt, place: field.place }]
      : [];
  });
}

/** A step from one observation to a later one. */
export interface Step<Value> {
  from: Observation<Value>;
  to: Observation<Value>;
}

/** Whether a fact changed; `unknown` when it was not seen twice. `seen` is the number of observations behind the answer. */
export type Changed<Change> =
  { state: 'unknown' | 'steady'; seen: number } | ({ state: 'changed'; seen: number } & Change);
