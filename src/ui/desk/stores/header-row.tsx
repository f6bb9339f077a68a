import type { StoreQuery } from '@/domain/store-line';
import { deskWording } from '../desk-words';
import type { StoreColumn } from './columns';

interface HeaderRowProps {
  columns: readonly StoreColumn[];
  tracks: string;
  sort: StoreQuery['sort'];
  onSort(sort: StoreQuery['sort']): void;
}

/** The names of the columns; a press sorts by one, another press turns the order round. */
export function HeaderRow({ columns, tracks, sort, onSort }: HeaderRowProps) {
  const { desk } = deskWording();
  return (
    <div class="row head" role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
      <div role="columnheader">
        <span class="only-heard">{desk.choose('')}</span>
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
          </div>
        );
      })}
    </div>
  );
}
