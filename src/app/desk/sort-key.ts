import type { Band } from '@/domain/assessment';
import type { StoreColumnId, StoreLine } from '@/domain/store-line';

const severity: Record<Band, number> = { low: 1, guarded: 2, unclear: 3, high: 4, stop: 5 };

/** What a column sorts by; null sorts last in both directions, because "not read" is neither more nor less. */
export function sortKey(line: StoreLine, by: StoreColumnId): string | number | null {
  const { brief } = line;
  switch (by) {
    case 'band':
      return brief && severity[brief.band];
    case 'company':
      return line.companyName;
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
      return brief && brief.location;
    case 'rating':
      return line.rating;
    case 'tags':
      return line.tags[0] ?? null;
    case 'blacklist':
      return line.blacklisted;
    case 'exposure':
      return line.exposure.length === 0 ? null : line.exposureCny;
    case 'note':
      return line.note === '' ? null : line.note;
    case 'lastSeen':
      return line.lastSeenAt;
  }
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Compares two keys upwards; nulls are handled by the caller. */
export const compareKeys = (one: string | number, other: string | number) =>
  typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));
