import type { StoreColumnId, StoreLine } from '@/domain/store-line';
import { sortKey, type SortKey } from './sort-key';

/** A line as the index holds it. */
export interface Entry {
  line: StoreLine;
  /** what a search finds it by; null until one asks */
  text: string | null;
}

interface Item {
  key: SortKey;
  entry: Entry;
}

/** All entries in the order of one column, kept so while entries come and go. The lists handed out are never changed. */
export interface LineOrder {
  change(gone: ReadonlySet<Entry>, come: readonly Entry[]): void;
  list(descending: boolean): readonly Entry[];
}

/** Lines that stand equal: those seen last first, whichever way the column is sorted. */
function compareEqual({ line: one }: Entry, { line: other }: Entry): number {
  if (one.lastSeenAt !== other.lastSeenAt) return one.lastSeenAt > other.lastSeenAt ? -1 : 1;
  if (one.storeKey === other.storeKey) return 0;
  return one.storeKey < other.storeKey ? -1 : 1;
}

/** Upwards, "not read" last. The keys of one column are all numbers or all texts. */
function compare(one: Item, other: Item): number {
  if (one.key === other.key) return compareEqual(one.entry, other.entry);
  if (one.key === null || other.key === null) return one.key === null ? 1 : -1;
  return one.key < other.key ? -1 : 1;
}

/** Downwards: the groups of equal keys from the last to the first, each as it stands, and "not read" last again. */
function turned(items: readonly Item[]): Entry[] {
  const read = items.findLastIndex(({ key }) => key !== null) + 1;
  const entries: Entry[] = [];
  for (let end = read; end > 0;) {
    let start = end - 1;
    while (start > 0 && items[start - 1]?.key === items[end - 1]?.key) start -= 1;
    for (let at = start; at < end; at += 1) {
      const item = items[at];
      if (item) entries.push(item.entry);
    }
    end = start;
  }
  for (const { entry } of items.slice(read)) entries.push(entry);
  return entries;
}

/** Where an item stands, or would stand, in a sorted list. */
function placeOf(items: readonly Item[], wanted: Item): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item && compare(item, wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Changes of this many lines are put in one by one; more are sorted with all the rest. */
const fewLines = 50;

export function createLineOrder(by: StoreColumnId, entries: Iterable<Entry>): LineOrder {
  const itemOf = (entry: Entry): Item => ({ key: sortKey(entry.line, by), entry });
  let items = Array.from(entries, itemOf).sort(compare);
  let lists: { up?: Entry[]; down?: Entry[] } = {};
  const changeFew = (gone: ReadonlySet<Entry>, come: readonly Entry[]) => {
    for (const item of Array.from(gone, itemOf)) items.splice(placeOf(items, item), 1);
    for (const item of come.map(itemOf)) items.splice(placeOf(items, item), 0, item);
  };
  const changeMany = (gone: ReadonlySet<Entry>, come: readonly Entry[]) => {
    if (gone.size > 0) items = items.filter(({ entry }) => !gone.has(entry));
    const sorted = come.map(itemOf).sort(compare);
    const [last, next] = [items.at(-1), sorted[0]];
    // Stores are read in the usual order, so that a page of them mostly goes to the end.
    const fitsAtEnd = !last || !next || compare(last, next) < 0;
    for (const item of sorted) items.push(item);
    // Two runs in order are only joined by the sort; nothing that stands in order is moved.
    if (!fitsAtEnd) items.sort(compare);
  };
  return {
    change(gone, come) {
      if (gone.size + come.length <= fewLines) changeFew(gone, come);
      else changeMany(gone, come);
      lists = {};
    },
    list: (descending) =>
      descending ? (lists.down ??= turned(items)) : (lists.up ??= items.map(({ entry }) => entry)),
  };
}
