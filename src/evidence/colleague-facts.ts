import { isInForce, severityOf } from '@/domain/mark';
import type { SharedWord } from '@/domain/shared-word';
import type { KnownFacts } from './known';

/** Heaviest first: compared keys, sure recognition, entries that forbid; the newest among equals. */
const order = (one: SharedWord, other: SharedWord): number =>
  Number(other.trusted) - Number(one.trusted) ||
  Number(other.sure) - Number(one.sure) ||
  Number(forbids(other)) - Number(forbids(one)) ||
  other.entry.date.localeCompare(one.entry.date);

const forbids = ({ entry: { blacklist } }: SharedWord): boolean =>
  blacklist !== null && severityOf(blacklist) === 'stop';

/**
 * What other buyers' blacklists say of a company at `now` (ISO 8601). `shared` null: no file of theirs was ever taken in; left out: they
 * are not at hand.
 */
export function colleagueFacts(
  shared: SharedWord[] | null | undefined,
  companyName: string | null,
  now: string,
): KnownFacts {
  if (shared === undefined) return {};
  const entries = (shared ?? []).toSorted(order);
  const whether = (isListed: boolean) =>
    entries.filter(({ entry: { blacklist } }) => blacklist !== null && isInForce(blacklist, now) === isListed);
  const value = { asked: shared !== null, listed: whether(true), past: whether(false), own: companyName };
  return { colleagues: { value, place: 'kept stores', at: now, origin: 'kept' } };
}
