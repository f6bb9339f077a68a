import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** Rows drawn above and below what is seen, so that a quick scroll shows no gaps. */
const overscan = 8;
/** The rows drawn change only when so many have passed: most events of a scroll draw nothing. */
const step = 4;
/** Of the header that stays over the rows, in pixels. */
const headHeight = 36;
/** Rows assumed to be in sight until the first look at the page. */
const usual = 24;

interface Sight {
  first: number;
  count: number;
}

export interface VirtualRows {
  rows: { index: number; start: number }[];
  /** the most rows drawn at a time: row `index` can be drawn by element `index % pool`, so that none is made anew */
  pool: number;
  /** height of all rows, drawn or not, in pixels */
  total: number;
  scrollTo(index: number): void;
}

/**
 * The rows of a long list that are near the eye: which ones, where, and how tall the whole is. All rows are `height` pixels, so their places
 * are reckoned: nothing is kept for the 100,000 that are not drawn.
 */
export function useVirtualRows(count: number, height: number, scroller: RefObject<HTMLElement | null>): VirtualRows {
  const [{ first, count: inSight }, setSight] = useState<Sight>({ first: 0, count: usual });
  const { current } = scroller;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = () => {
      const sight = {
        first: Math.floor(element.scrollTop / height / step) * step,
        count: Math.ceil(element.clientHeight / height) + step,
      };
      setSight((old) => (old.first === sight.first && old.count === sight.count ? old : sight));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      resized.disconnect();
    };
  }, [scroller, current, height]);
  const scrollTo = useCallback(
    (index: number) => {
      const element = scroller.current;
      if (!element) return;
      const [top, bottom] = [index * height, (index + 1) * height + headHeight];
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
    },
    [scroller, height],
  );
  const start = Math.max(0, Math.min(first, count - inSight) - overscan);
  const end = Math.min(count, first + inSight + overscan);
  const rows = Array.from({ length: Math.max(0, end - start) }, (_, at) => ({
    index: start + at,
    start: (start + at) * height,
  }));
  return { rows, pool: inSight + 2 * overscan, total: count * height, scrollTo };
}
