import type { BlockedMatch } from '@/domain/blocked';
import { isInForce, severityOf, type BlacklistEntry, type StoreMark } from '@/domain/mark';
import type { KnownFacts } from './known';

export interface BlacklistSources {
  /** the buyer's entry on the store itself; undefined when the list is not at hand */
  blacklist: StoreMark['blacklist'] | undefined;
  /** entries on other stores that recognise the company; null when there is nothing to search by */
  blocked: BlockedMatch[] | null | undefined;
  companyName: string | null;
}

/** What the buyer's blacklist says of a store and its company at `now`; entries that have run out say nothing. */
export function blockedFacts({ blacklist, blocked, companyName }: BlacklistSources, now: string): KnownFacts {
  const listed = (blocked ?? []).filter(({ entry }) => isInForce(entry, now));
  const weighing = (severity: BlacklistEntry['severity']) =>
    listed.filter(({ entry }) => severityOf(entry) === severity);
  const own = blacklist && isInForce(blacklist, now) ? blacklist : null;
  const told = <Value>(value: Value) => ({ value, place: 'kept stores', at: now, origin: 'kept' as const });
  const stops = weighing('stop');
  return {
    ...(blocked && {
      blocked: told({
        sure: stops.filter(({ sure }) => sure),
        byName: stops.filter(({ sure }) => !sure),
        own: companyName,
      }),
    }),
    ...(blacklist !== undefined && {
      blacklist: { value: own, place: 'buyer', at: own?.at ?? now, origin: 'buyer' as const },
      warnings: told({ own: own && severityOf(own) === 'warn' ? own : null, company: weighing('warn') }),
    }),
  };
}
