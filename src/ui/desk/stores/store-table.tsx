import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoreColumnId, StoreLine, StorePageOfLines, StoreQuery, StoreTable as Table } from '@/domain/store-line';
import type { TableColumn } from '@/domain/table-view';
import { hashOf } from '../route';
import { shownColumns, tracksOf } from './columns';
import { gridWish } from './grid-keys';
import { GridRow } from './grid-row';
import { HeaderRow } from './header-row';
import { tableWording } from './table-wording';
import type { Choosing } from './use-selection';
import { useStoreWindow } from './use-store-window';
import { useVirtualRows } from './use-virtual-rows';

const rowHeight = 38;

export type Counted = Pick<StorePageOfLines, 'total' | 'known' | 'loading'>;

interface StoreTableProps {
  table: Table;
  query: StoreQuery;
  columns: readonly TableColumn[];
  choosing: Choosing;
  onSort(sort: StoreQuery['sort']): void;
  onWidth(id: StoreColumnId, width: number, isDone: boolean): void;
  onCount(counted: Counted): void;
}

/**
 * All matching stores as a grid of which only what is seen is drawn. Arrow keys, Page Up and Down, Home and End move; Enter opens the
 * store, Space chooses it, Shift chooses up to it, Ctrl+A chooses all.
 */
export function StoreTable({ table, query, columns, choosing, onSort, onWidth, onCount }: StoreTableProps) {
  const { desk, table: own } = tableWording();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setActive] = useState(0);
  const [first, setFirst] = useState(0);
  const { page, failed } = useStoreWindow(table, query, first);
  const total = page?.total ?? 0;
  const { rows, pool, total: height, scrollTo } = useVirtualRows(total, rowHeight, scroller);
  const seen = rows[0]?.index ?? 0;
  if (seen !== first) setFirst(seen);
  useEffect(() => {
    if (page) onCount({ total: page.total, known: page.known, loading: page.loading });
  }, [page?.total, page?.known, page?.loading]);

  // A shorter list may have left the row behind.
  const active = Math.max(0, Math.min(at, total - 1));
  const shown = useMemo(() => shownColumns(columns), [columns]);
  const { tracks, width } = tracksOf(shown);
  const lineAt = (index: number): StoreLine | undefined => page?.lines[index - page.from];
  const lined = rows.flatMap((row) => {
    const line = lineAt(row.index);
    return line ? [{ ...row, line }] : [];
  });
  // After a far jump the rows wait for their lines where they are, out of sight, and are drawn once.
  const drawn = useRef(lined);
  if (lined.length > 0) drawn.current = lined;
  const shownRows = drawn.current.filter(({ index }) => index < total);
  const choose = (index: number, extend: boolean) => {
    const line = lineAt(index);
    if (extend) choosing.extend(index);
    else if (line) choosing.toggle(index, line.storeKey);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A box or a name in the table has its own keys.
    if (event.target !== scroller.current) return;
    const inView = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const wish = gridWish(event, { active, page: inView, total });
    if (wish === null || total === 0) return;
    event.preventDefault();
    const line = lineAt(active);
    if (wish.wish === 'move') {
      setActive(wish.to);
      scrollTo(wish.to);
      if (wish.extend) choosing.extend(wish.to);
    } else if (wish.wish === 'choose') choose(active, wish.extend);
    else if (wish.wish === 'all') choosing.all();
    else if (wish.wish === 'none') choosing.none();
    else if (line) location.hash = hashOf({ screen: 'store', storeKey: line.storeKey });
  };

  if (failed && !page) return <p role="alert">{desk.failed}</p>;
  const inside = choosing.chosen.size === 0 ? 0 : (choosing.inside ?? 0);
  const isDrawn = shownRows.some(({ index }) => index === active);
  return (
    <div class="grid" style={{ '--row-width': width, '--tracks': tracks }}>
      <div
        class="scroller"
        ref={scroller}
        tabIndex={0}
        role="grid"
        aria-label={desk.screens.stores}
        aria-description={own.keys}
        aria-rowcount={total + 1}
        aria-colcount={shown.length + 1}
        aria-multiselectable="true"
        aria-activedescendant={isDrawn ? `row-${active}` : undefined}
        onKeyDown={onKeyDown}
      >
        <HeaderRow
          columns={shown}
          sort={query.sort}
          chosen={inside === 0 ? 'none' : inside === total ? 'all' : 'some'}
          onSort={onSort}
          onChooseAll={choosing.all}
          onWidth={onWidth}
        />
        <div class="rows" role="presentation" style={{ height: `${height}px` }}>
          {shownRows.map(({ index, start, line }) => (
            <GridRow
              key={index % pool}
              index={index}
              start={start}
              height={rowHeight}
              line={line}
              columns={shown}
              isActive={index === active}
              isChosen={choosing.chosen.has(line.storeKey)}
              onPress={() => {
                setActive(index);
              }}
              onChoose={(extend) => {
                choose(index, extend);
              }}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
