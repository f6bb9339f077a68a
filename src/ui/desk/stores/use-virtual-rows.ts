import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn above and below what is seen, so that a quick scroll shows no gaps. */
const overscan = 12;

/** The rows of a long list that are near the eye: which ones, where, and how tall the whole is. All rows are `height` pixels. */
export function useVirtualRows(count: number, height: number, scroller: RefObject<HTMLElement | null>) {
  const [, draw] = useState(0);
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count,
    overscan,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => {
      draw((times) => times + 1);
    },
  };
  const held = useRef<Virtualizer<HTMLElement, HTMLElement>>(null);
  const virtualizer = (held.current ??= new Virtualizer(options));
  virtualizer.setOptions(options);
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
  });
  return {
    rows: virtualizer.getVirtualItems(),
    total: virtualizer.getTotalSize(),
    scrollTo: (index: number) => {
      virtualizer.scrollToIndex(index);
    },
  };
}
