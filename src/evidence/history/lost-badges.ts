import type { Badge } from '@/domain/page-facts';
import type { Reading } from '@/domain/reading';
import { badgeSightings, comparableListings } from './badge-sightings';

/** A badge that pages used to show. Times are ISO 8601; `looks` at pages that could show it have been without it since. */
export interface LostBadge {
  badge: Badge;
  lastSeen: string;
  missingSince: string;
  looks: number;
  place: string;
}

/** `unknown`: no kind of page that lists badges was seen twice. `compared` lists stand behind the answer. */
export interface LostBadges {
  state: 'unknown' | 'none' | 'lost';
  compared: number;
  lost: LostBadge[];
}

/**
 * Badges of a store that were there and are gone. Only a page that could show them counts (see `badgeSightings`), and a badge any page has
 * shown since is not lost. A fact missing in a reading is never a lost badge. Retired marks are for the caller to leave out
 * (`badges.json` of the domain handbook). Takes readings of one store in any order.
 */
export function lostBadges(readings: readonly Reading[]): LostBadges {
  const lost = [...badgeSightings(readings)].flatMap(([badge, looks]): LostBadge[] => {
    const last = looks.findLastIndex(({ shown }) => shown);
    const lastSeen = looks[last];
    const [first, ...more] = looks.slice(last + 1);
    if (lastSeen === undefined || first === undefined) return [];
    return [{ badge, lastSeen: lastSeen.at, missingSince: first.at, looks: more.length + 1, place: first.place }];
  });
  const compared = comparableListings(readings);
  return { state: lost.length > 0 ? 'lost' : compared > 0 ? 'none' : 'unknown', compared, lost };
}
