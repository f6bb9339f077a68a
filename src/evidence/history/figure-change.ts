import { median } from './robust';
import type { Observation } from './observations';

/**
 * How a figure stands against its own past. `usual` is the median of the days before, `size` how far the newest value lies from it (always
 * positive), `days` the number of days before with a value.
 */
export type FigureChange =
  | { state: 'unknown'; days: number }
  | { state: 'steady' | 'dropped' | 'rose'; days: number; usual: number; size: number; newest: Observation<number> };

/** Last value of every day (UTC), oldest first. */
export function dailyValues<Value>(observations: readonly Observation<Value>[]): Observation<Value>[] {
  return [...new Map(observations.map((each) => [each.at.slice(0, 10), each])).values()];
}

/**
 * Whether a share or a score (repeat rate, service score) moved by at least `noise`, in the figure's own unit, from the median of earlier
 * days: pages round and figures of 30 days breathe, so the threshold is the policy's. Takes observations oldest first; unknown unless
 * two days hold a value.
 */
export function figureChange(observations: readonly Observation<number>[], noise: number): FigureChange {
  const days = dailyValues(observations);
  const newest = days.at(-1);
  const before = days.slice(0, -1);
  const usual = median(before.map(({ value }) => value));
  if (newest === undefined || usual === null) return { state: 'unknown', days: before.length };
  const change = newest.value - usual;
  const size = Math.abs(change);
  const moved = size >= noise - 1e-9 && size > 0;
  return { state: !moved ? 'steady' : change < 0 ? 'dropped' : 'rose', days: before.length, usual, size, newest };
}
