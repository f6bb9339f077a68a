import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StorePageOfLines, StoreQuery, StoreTable } from '@/domain/store-line';

/** Lines read at once, from some above what is seen to some below; read again every quarter of that many rows. */
const windowSize = 160;
const step = windowSize / 4;

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
  const from = Math.max(0, Math.floor(first / step) * step - step);
  const name = JSON.stringify(query);
  useEffect(
    () =>
      table.onLines(() => {
        setChange((times) => times + 1);
      }),
    [table],
  );
  // Asked before the rows are painted: the answer is often there by the next frame.
  useLayoutEffect(() => {
    const number = (asked.current += 1);
    table.read(query, from, windowSize).then(
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
