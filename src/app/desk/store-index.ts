import type { StoreColumnId, StoreLine, StorePageOfLines, StoreQuery } from '@/domain/store-line';
import { createLineOrder, type Entry, type LineOrder } from './line-order';
import { searchTextOf, termsOf } from './search-text';

/** All lines in memory, so that sorting and searching 100,000 of them wait for no disk. */
export interface StoreIndex {
  put(lines: StoreLine[]): void;
  remove(keys: string[]): void;
  /** makes what searches read of the lines loaded last, so that the first search need not make it of all */
  prepare(): void;
  setLoading(loading: boolean): void;
  page(query: StoreQuery, from: number, count: number): StorePageOfLines;
  keys(query: StoreQuery): string[];
}

function matches(entry: Entry, query: StoreQuery, terms: string[]): boolean {
  const { line } = entry;
  if (query.bands.length > 0 && !(line.brief && query.bands.includes(line.brief.band))) return false;
  if (query.minYears !== null && !((line.brief?.membershipYears ?? -1) >= query.minYears)) return false;
  if (query.badges.length > 0 && !line.brief?.badges.some((badge) => query.badges.includes(badge))) return false;
  if (query.tag !== null && !line.tags.includes(query.tag)) return false;
  if (query.only === 'unjudged' && line.brief !== null) return false;
  if (query.only === 'blacklisted' && line.blacklisted === null) return false;
  if (query.only === 'listed-by-colleagues' && line.colleagues.length === 0) return false;
  if (query.only === 'rated' && line.rating === null) return false;
  if (query.only === 'exposed' && line.exposure.length === 0) return false;
  if (query.only === 'noted' && line.note === '') return false;
  if (terms.length === 0) return true;
  const text = (entry.text ??= searchTextOf(line));
  return terms.every((term) => text.includes(term));
}

/** An empty index. Orders are kept while lines change and the last result until they do, so that scrolling costs a slice. */
export function createStoreIndex(): StoreIndex {
  const entries = new Map<string, Entry>();
  const orders = new Map<StoreColumnId, LineOrder>();
  let unprepared: Entry[] = [];
  let loading = true;
  let last: { query: string; entries: readonly Entry[] } | null = null;
  const orderOf = (by: StoreColumnId): LineOrder => {
    const order = orders.get(by) ?? createLineOrder(by, entries.values());
    orders.set(by, order);
    return order;
  };
  const found = (query: StoreQuery): readonly Entry[] => {
    const name = JSON.stringify(query);
    if (last?.query === name) return last.entries;
    const terms = termsOf(query.search);
    const all = orderOf(query.sort.by).list(query.sort.descending);
    last = { query: name, entries: all.filter((entry) => matches(entry, query, terms)) };
    return last.entries;
  };
  const change = (keys: string[], come: Entry[]) => {
    const gone = new Set(keys.flatMap((key) => entries.get(key) ?? []));
    for (const key of keys) entries.delete(key);
    for (const entry of come) entries.set(entry.line.storeKey, entry);
    if (loading) unprepared.push(...come);
    for (const order of orders.values()) order.change(gone, come);
    last = null;
  };
  return {
    put(lines) {
      change(
        lines.map(({ storeKey }) => storeKey),
        lines.map((line) => ({ line, text: null })),
      );
    },
    remove(keys) {
      if (keys.length > 0) change(keys, []);
    },
    prepare() {
      for (const entry of unprepared) entry.text ??= searchTextOf(entry.line);
      unprepared = [];
    },
    setLoading(next) {
      loading = next;
    },
    page(query, from, count) {
      const all = found(query);
      const lines = all.slice(from, from + count).map(({ line }) => line);
      return { total: all.length, known: entries.size, loading, from, lines };
    },
    keys: (query) => found(query).map(({ line }) => line.storeKey),
  };
}
