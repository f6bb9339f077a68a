import { useEffect, useRef, useState } from 'preact/hooks';
import type { StorePageOfLines, StoreQuery, StoreTable } from '@/domain/store-line';

/** Lines read at once around what is seen. */
const windowSize = 100;

interface StoreWindow {
  page: StorePageOfLines | null;
  failed: boolean;
}

/**
 * The lines around row `first` of a query, read again when the query, the place or the stores change. The lines before stay on screen
 * until the new ones are there; a late answer to an older question is dropped.
 */
export function useStoreWindow(table: StoreTable, query: StoreQuery, first: number): StoreWindow {
  const [shown, setShown] = useState<StoreWindow>({ page: null, failed: false });
  const [change, setChange] = useState(0);
  const asked = useRef(0);
  const from = Math.max(0, Math.floor(first / (windowSize / 2)) * (windowSize / 2) - windowSize / 2);
  const name = JSON.stringify(query);
  useEffect(
    () =>
      table.onChange(() => {
        setChange((times) => times + 1);
      }),
    [table],
  );
  useEffect(() => {
    const number = (asked.current += 1);
    table.read(query, from, windowSize * 2).then(
      (page) => {
        if (number === asked.current) setShown({ page, failed: false });
      },
      () => {
        if (number === asked.current) setShown((old) => ({ page: old.page, failed: true }));
      },
    );
  }, [table, name, from, change]);
  return shown;
}
