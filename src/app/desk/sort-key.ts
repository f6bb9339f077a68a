import type { Band } from '@/domain/assessment';
import type { StoreColumnId, StoreLine } from '@/domain/store-line';
import { collated } from './collated';

const severity: Record<Band, number> = { low: 1, guarded: 2, unclear: 3, high: 4, stop: 5 };

/** A number, or a text that compares as plain text; null sorts last in both directions, because "not read" is neither more nor less. */
export type SortKey = string | number | null;

const textKey = (text: string | null) => (text === null || text === '' ? null : collated(text));

/** What a column sorts by. Times are ISO 8601 UTC and sort as they stand. */
export function sortKey(line: StoreLine, by: StoreColumnId): SortKey {
  const { brief } = line;
  switch (by) {
    case 'band':
      return brief && severity[brief.band];
    case 'company':
      return textKey(line.companyName);
    case 'score':
      return brief && brief.score;
    case 'coverage':
      return brief && brief.coverage;
    case 'years':
      return brief && brief.membershipYears;
    case 'badges':
      return brief && brief.badges.length;
    case 'repeatRate':
      return brief && brief.repeatRate;
    case 'serviceScore':
      return brief && brief.serviceScore;
    case 'location':
      return textKey(brief && brief.location);
    case 'rating':
      return line.rating;
    case 'tags':
      return textKey(line.tags[0] ?? null);
    case 'blacklist':
      return textKey(line.blacklisted);
    case 'colleagues':
      return line.colleagues.length === 0 ? null : line.colleagues.length;
    case 'exposure':
      return line.exposure.length === 0 ? null : line.exposureCny;
    case 'note':
      return textKey(line.note);
    case 'lastSeen':
      return line.lastSeenAt;
  }
}
