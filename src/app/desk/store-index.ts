import type { StoreLine, StorePageOfLines, StoreQuery } from '@/domain/store-line';
import { searchTextOf, termsOf } from './search-text';
import { compareKeys, sortKey } from './sort-key';

/** All lines in memory, so that sorting and searching 100,000 of them wait for no disk. */
export interface StoreIndex {
  put(lines: StoreLine[]): void;
  remove(storeKey: string): void;
  setLoading(loading: boolean): void;
  page(query: StoreQuery, from: number, count: number): StorePageOfLines;
  keys(query: StoreQuery): string[];
}

type Entry = { line: StoreLine; text: string | null };

function matches(entry: Entry, query: StoreQuery, terms: string[]): boolean {
  const { line } = entry;
  if (query.bands.length > 0 && !(line.brief && query.bands.includes(line.brief.band))) return false;
  if (query.minYears !== null && !((line.brief?.membershipYears ?? -1) >= query.minYears)) return false;
  if (query.badges.length > 0 && !line.brief?.badges.some((badge) => query.badges.includes(badge))) return false;
  if (query.tag !== null && !line.tags.includes(query.tag)) return false;
  if (query.only === 'unjudged' && line.brief !== null) return false;
  if (query.only === 'blacklisted' && line.blacklisted === null) return false;
  if (query.only === 'rated' && line.rating === null) return false;
  if (query.only === 'exposed' && line.exposure.length === 0) return false;
  if (query.only === 'noted' && line.note === '') return false;
  if (terms.length === 0) return true;
  const text = (entry.text ??= searchTextOf(line));
  return terms.every((term) => text.includes(term));
}

function sorted(entries: Entry[], { by, descending }: StoreQuery['sort']): StoreLine[] {
  const keyed = entries.map(({ line }) => ({ line, key: sortKey(line, by) }));
  const sign = descending ? -1 : 1;
  keyed.sort((one, other) => {
    if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null);
    return sign * compareKeys(one.key, other.key);
  });
  return keyed.map(({ line }) => line);
}

/** An empty index. The last result is kept until the lines or the query change, so that scrolling costs a slice. */
export function createStoreIndex(): StoreIndex {
  const entries = new Map<string, Entry>();
  let loading = true;
  let last: { query: string; lines: StoreLine[] } | null = null;
  const linesFor = (query: StoreQuery): StoreLine[] => {
    const name = JSON.stringify(query);
    if (last?.query === name) return last.lines;
    const terms = termsOf(query.search);
    const lines = sorted(
      [...entries.values()].filter((entry) => matches(entry, query, terms)),
      query.sort,
    );
    last = { query: name, lines };
    return lines;
  };
  return {
    put(lines) {
      for (const line of lines) entries.set(line.storeKey, { line, text: null });
      last = null;
    },
    remove(storeKey) {
      entries.delete(storeKey);
      last = null;
    },
    setLoading(next) {
      loading = next;
    },
    page(query, from, count) {
      const lines = linesFor(query);
      return { total: lines.length, known: entries.size, loading, from, lines: lines.slice(from, from + count) };
    },
    keys: (query) => linesFor(query).map(({ storeKey }) => storeKey),
  };
}
