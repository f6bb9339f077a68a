import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { StoreQuery, StoreTable } from '@/domain/store-line';
import { allOrNone, extended, nothingChosen, toggled, type Selection } from './selection';

export interface Choosing {
  chosen: ReadonlySet<string>;
  /** how many of them the list shows; null until it is known */
  inside: number | null;
  toggle(row: number, storeKey: string): void;
  extend(row: number): void;
  all(): void;
  none(): void;
}

/** Keys of all matching stores, asked once until the query or the stores change. */
function useMatching(table: StoreTable, query: StoreQuery) {
  const held = useRef<{ name: string; keys: Promise<string[]> }>(null);
  const [change, setChange] = useState(0);
  useEffect(
    () =>
      table.onChange(() => {
        held.current = null;
        setChange((times) => times + 1);
      }),
    [table],
  );
  const name = JSON.stringify(query);
  const keys = useCallback(() => {
    if (held.current?.name !== name) held.current = { name, keys: table.keys(JSON.parse(name) as StoreQuery) };
    return held.current.keys;
  }, [table, name]);
  return { keys, change };
}

/** What is chosen in the table; it stays while the filter changes, so that stores of several searches can be compared. */
export function useSelection(table: StoreTable, query: StoreQuery): Choosing {
  const [selection, setSelection] = useState<Selection>(nothingChosen);
  const [inside, setInside] = useState<number | null>(null);
  const { keys, change } = useMatching(table, query);
  const { chosen } = selection;
  const withKeys = (then: (keys: string[]) => void) => {
    keys().then(then, (error: unknown) => {
      // The table itself says that the stores cannot be read.
      console.error('Touchstone could not list the stores of the table', error);
    });
  };
  useEffect(() => {
    if (chosen.size === 0) return undefined;
    let late = false;
    withKeys((all) => {
      if (!late) setInside(all.reduce((sum, key) => sum + Number(chosen.has(key)), 0));
    });
    return () => {
      late = true;
    };
  }, [chosen, keys, change]);
  return {
    chosen,
    inside,
    toggle: (row, storeKey) => {
      setSelection((old) => toggled(old, row, storeKey));
    },
    extend: (row) => {
      withKeys((all) => {
        setSelection((old) => extended(old, row, all));
      });
    },
    all: () => {
      withKeys((every) => {
        setSelection((old) => allOrNone(old, every));
      });
    },
    none: () => {
      setSelection(nothingChosen);
    },
  };
}
