import type { Badge } from '@/domain/page-facts';
import type { Reading } from '@/domain/reading';
import { oldestFirst } from './observations';

/** One look at a page that could show a badge: whether it did. `at` is ISO 8601. */
export interface Sighting {
  at: string;
  place: string;
  shown: boolean;
}

/** One list of badges as a page showed it; `page` is the kind and generation of page, each of which shows its own choice. */
interface Listing {
  page: string;
  at: string;
  place: string;
  badges: Badge[];
}

const listingsIn = (readings: readonly Reading[]): Listing[] =>
  oldestFirst(readings).flatMap(({ pageKind, generation, readAt, fields: { badges } }) =>
    badges.state === 'found'
      ? [{ page: `${pageKind} ${generation ?? ''}`, at: readAt, place: badges.place, badges: badges.value }]
      : [],
  );

/** How many lists of badges stand beside another of the same kind and generation of page. */
export function comparableListings(readings: readonly Reading[]): number {
  const pages = listingsIn(readings).map(({ page }) => page);
  return pages.filter((page) => pages.indexOf(page) !== pages.lastIndexOf(page)).length;
}

/**
 * For every badge a store was seen with, the looks at pages that can show it, oldest first. A page can show a badge when its kind and generation
 * did so at some time and its list was found; a page without a list, or one that could not be read, is no look at all.
 */
export function badgeSightings(readings: readonly Reading[]): Map<Badge, Sighting[]> {
  const listings = listingsIn(readings);
  const badges = [...new Set(listings.flatMap((listing) => listing.badges))].sort();
  return new Map(
    badges.map((badge) => {
      const pages = new Set(listings.filter((listing) => listing.badges.includes(badge)).map(({ page }) => page));
      const looks = listings.filter(({ page }) => pages.has(page));
      return [badge, looks.map(({ at, place, badges: shown }) => ({ at, place, shown: shown.includes(badge) }))];
    }),
  );
}
