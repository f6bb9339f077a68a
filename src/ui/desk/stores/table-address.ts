import { bands } from '@/domain/assessment';
import { onlyChoices, storeColumnIds, type StoreQuery } from '@/domain/store-line';

/** Where the table is: the view, and what differs from it. Both stand in the address, so that back, reload and links keep them. */
export interface TablePlace {
  viewId: string;
  changes: Partial<StoreQuery>;
}

const first = 'all';
const longestSearch = 200;

/** The parts of the query that are not as the view has them. */
export function changesFrom(base: StoreQuery, query: StoreQuery): Partial<StoreQuery> {
  const names = Object.keys(base) as (keyof StoreQuery)[];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(query[name]) !== JSON.stringify(base[name]))
      .map((name) => [name, query[name]]),
  );
}

function written(changes: Partial<StoreQuery>): string {
  const text = new URLSearchParams();
  const { search, bands: risk, minYears, badges, tag, only, sort } = changes;
  if (search !== undefined) text.set('search', search.slice(0, longestSearch));
  if (risk) text.set('bands', risk.join(' '));
  if (minYears !== undefined) text.set('years', String(minYears ?? ''));
  if (badges) text.set('badges', badges.join(' '));
  if (tag !== undefined) text.set('tag', tag ?? '');
  if (only) text.set('only', only);
  if (sort) text.set('sort', `${sort.descending ? '-' : ''}${sort.by}`);
  return text.toString();
}

/** The parts of an address after `#/stores/`; none for the plain table. */
export function keysOf({ viewId, changes }: TablePlace): string[] {
  const text = written(changes);
  if (text !== '') return [viewId, text];
  return viewId === first ? [] : [viewId];
}

const words = (text: string) => text.split(' ').filter((word) => word !== '');

function sortOf(text: string): Partial<Pick<StoreQuery, 'sort'>> {
  const by = storeColumnIds.find((id) => id === text.replace(/^-/, ''));
  return by === undefined ? {} : { sort: { by, descending: text.startsWith('-') } };
}

const parsers: Record<string, (text: string) => Partial<StoreQuery>> = {
  search: (text) => ({ search: text.slice(0, longestSearch) }),
  bands: (text) => ({ bands: bands.filter((band) => words(text).includes(band)) }),
  years: (text) => (/^\d{0,2}$/.test(text) ? { minYears: text === '' ? null : Number(text) } : {}),
  badges: (text) => ({ badges: words(text).slice(0, 30) as StoreQuery['badges'] }),
  tag: (text) => ({ tag: text === '' ? null : text }),
  only: (text) => {
    const only = onlyChoices.find((choice) => choice === text);
    return only === undefined ? {} : { only };
  },
  sort: sortOf,
};

/** The place an address names; a part that is not understood counts as not there. */
export function placeOf([viewId = first, text = '']: readonly string[]): TablePlace {
  const changes = [...new URLSearchParams(text)].map(([name, value]) =>
    Object.hasOwn(parsers, name) ? parsers[name]?.(value) : {},
  );
  return { viewId, changes: Object.assign({}, ...changes) as Partial<StoreQuery> };
}
