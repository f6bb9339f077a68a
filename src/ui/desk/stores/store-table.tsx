import { useRef, useState } from 'preact/hooks';
import type { StoreColumnId, StoreLine, StoreQuery, StoreTable as Table } from '@/domain/store-line';
import { deskWording } from '../desk-words';
import { hashOf } from '../route';
import { storeColumns, tracksOf } from './columns';
import { HeaderRow } from './header-row';
import { useStoreWindow } from './use-store-window';
import { useVirtualRows } from './use-virtual-rows';

const rowHeight = 38;

interface StoreTableProps {
  table: Table;
  query: StoreQuery;
  columns: readonly StoreColumnId[];
  chosen: ReadonlySet<string>;
  onSort(sort: StoreQuery['sort']): void;
  onChoose(storeKey: string): void;
  onCount(total: number, known: number, loading: boolean): void;
}

/**
 * All matching stores as a grid of which only what is seen is drawn. Arrow keys, Page Up and Down, Home and End move; Enter opens the
 * store, Space chooses it.
 */
export function StoreTable({ table, query, columns, chosen, onSort, onChoose, onCount }: StoreTableProps) {
  const { desk } = deskWording();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [first, setFirst] = useState(0);
  const { page, failed } = useStoreWindow(table, query, first);
  const total = page?.total ?? 0;
  const { rows, total: height, scrollTo } = useVirtualRows(total, rowHeight, scroller);
  const seen = rows[0]?.index ?? 0;
  if (seen !== first) setFirst(seen);
  if (page) onCount(page.total, page.known, page.loading);

  const shown = storeColumns.filter(({ id }) => columns.includes(id));
  const { tracks, width } = tracksOf(shown);
  const lineAt = (index: number): StoreLine | undefined => page?.lines[index - page.from];
  const move = (to: number) => {
    const next = Math.max(0, Math.min(total - 1, to));
    setActive(next);
    scrollTo(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: total - 1,
    };
    const to = steps[event.key];
    const line = lineAt(active);
    if (to !== undefined) move(to);
    else if (event.key === 'Enter' && line) location.hash = hashOf({ screen: 'store', storeKey: line.storeKey });
    else if (event.key === ' ' && line) onChoose(line.storeKey);
    else return;
    event.preventDefault();
  };

  if (failed && !page) return <p role="alert">{desk.failed}</p>;
  return (
    <div class="grid" style={{ '--row-width': width }}>
      <div
        class="scroller"
        ref={scroller}
        tabIndex={0}
        role="grid"
        aria-label={desk.screens.stores}
        aria-rowcount={total + 1}
        aria-activedescendant={total > 0 ? `row-${active}` : undefined}
        onKeyDown={onKeyDown}
      >
        <HeaderRow columns={shown} tracks={tracks} sort={query.sort} onSort={onSort} />
        <div class="rows" role="presentation" style={{ height: `${height}px` }}>
          {rows.map(({ index, start }) => {
            const line = lineAt(index);
            const name = line?.companyName ?? line?.loginId ?? desk.unnamed;
            return (
              <div
                key={index}
                id={`row-${index}`}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={line !== undefined && chosen.has(line.storeKey)}
                class={index === active ? 'row active' : 'row'}
                style={{ transform: `translateY(${start}px)`, height: `${rowHeight}px`, gridTemplateColumns: tracks }}
                onClick={() => {
                  setActive(index);
                }}
              >
                <div role="gridcell">
                  {line && (
                    <input
                      type="checkbox"
                      tabIndex={-1}
                      aria-label={desk.choose(name)}
                      checked={chosen.has(line.storeKey)}
                      onChange={() => {
                        onChoose(line.storeKey);
                      }}
                    />
                  )}
                </div>
                {shown.map((column) => (
                  <div role="gridcell" key={column.id} class={column.numeric ? 'cell number' : 'cell'}>
                    {line ? column.cell(line) : ''}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
