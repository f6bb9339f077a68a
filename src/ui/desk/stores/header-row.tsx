import type { StoreColumnId, StoreQuery } from '@/domain/store-line';
import { ColumnEdge } from './column-edge';
import type { StoreColumn } from './columns';
import { tableWording } from './table-wording';

interface HeaderRowProps {
  columns: readonly StoreColumn[];
  sort: StoreQuery['sort'];
  /** whether all, some or none of the list is chosen */
  chosen: 'all' | 'some' | 'none';
  onSort(sort: StoreQuery['sort']): void;
  onChooseAll(): void;
  /** pixels; `isDone` when the edge is let go */
  onWidth(id: StoreColumnId, width: number, isDone: boolean): void;
}

/** The names of the columns; a press sorts by one, another press turns the order round, its edge makes it wider. */
export function HeaderRow({ columns, sort, chosen, onSort, onChooseAll, onWidth }: HeaderRowProps) {
  const { desk, table } = tableWording();
  return (
    <div class="row head" role="row" aria-rowindex={1}>
      <div role="columnheader">
        <input
          type="checkbox"
          aria-label={table.chooseAll}
          checked={chosen === 'all'}
          indeterminate={chosen === 'some'}
          onClick={(event) => {
            event.preventDefault();
            onChooseAll();
          }}
        />
      </div>
      {columns.map(({ id, numeric }) => {
        const isSorted = sort.by === id;
        const order = sort.descending ? 'descending' : 'ascending';
        return (
          <div role="columnheader" key={id} class={numeric ? 'number' : ''} aria-sort={isSorted ? order : 'none'}>
            <button
              title={desk.sortBy(desk.columns[id])}
              onClick={() => {
                onSort({ by: id, descending: isSorted ? !sort.descending : true });
              }}
            >
              {desk.columns[id]}
              {isSorted && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
            </button>
            <ColumnEdge
              onWidth={(width) => {
                onWidth(id, width, false);
              }}
              onDone={(width) => {
                onWidth(id, width, true);
              }}
            />
          </div>
        );
      })}
    </div>
  );
}
