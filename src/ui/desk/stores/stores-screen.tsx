import { useState } from 'preact/hooks';
import { firstColumns, type TableColumn, type TableView } from '@/domain/table-view';
import type { DeskPorts } from '../ports';
import { BulkBar } from './bulk-bar';
import { BulkStatus } from './bulk-status';
import { withWidth } from './column-list';
import { ColumnMenu } from './column-menu';
import { FilterBar } from './filter-bar';
import { StoreTable, type Counted } from './store-table';
import { tableWording } from './table-wording';
import { useBulk } from './use-bulk';
import { usePlace } from './use-place';
import { useSelection } from './use-selection';
import { useViews, type Views } from './use-views';
import { ViewChoice } from './view-choice';
import { ViewMenu } from './view-menu';

interface StoresScreenProps {
  ports: DeskPorts;
  /** what the address says after `#/stores/` */
  keys: string[];
}

/** All stores; drawn once the buyer's views are known, so that the columns do not jump. */
export function StoresScreen({ ports, keys }: StoresScreenProps) {
  const views = useViews(ports);
  return views.all ? <Stores ports={ports} keys={keys} views={views} all={views.all} /> : <div class="stores" />;
}

/** Search, filter, sort and choose stores, to compare them or to mark many at once. */
function Stores({ ports, keys, views, all }: StoresScreenProps & { views: Views; all: TableView[] }) {
  const { desk, table, format } = tableWording();
  const { view, query, isChanged, isUnknown, setQuery, flush, goTo } = usePlace(keys, all);
  const choosing = useSelection(ports.stores, query);
  const bulk = useBulk(ports.bulk);
  const [counted, setCounted] = useState<Counted | null>(null);
  const [dragged, setDragged] = useState<TableColumn[] | null>(null);
  const keepColumns = (columns: TableColumn[]) => {
    setDragged(null);
    void views.keep({ ...view, columns });
  };
  const isNone = counted !== null && !counted.loading && counted.total === 0;
  return (
    <div class="stores" onFocusOut={flush}>
      <FilterBar query={query} onChange={setQuery} />
      <div class="bar">
        <ViewChoice views={all} view={view} isChanged={isChanged} goTo={goTo} />
        <p class="sub" role="status">
          {counted &&
            (counted.loading
              ? desk.loading(format.count(counted.known))
              : desk.count(format.count(counted.total), format.count(counted.known)))}
        </p>
        <div class="bar-end">
          <ViewMenu views={views} view={view} query={query} isChanged={isChanged} goTo={goTo} />
          <ColumnMenu
            columns={view.columns}
            onChange={keepColumns}
            onReset={() => {
              keepColumns(firstColumns(view.id));
            }}
          />
        </div>
      </div>
      {isUnknown && <p role="alert">{table.viewUnknown}</p>}
      {views.failed && <p role="alert">{table.viewsFailed}</p>}
      <BulkBar choosing={choosing} total={counted?.total ?? 0} bulk={bulk} files={ports.files} />
      <BulkStatus bulk={bulk} />
      {isNone && <p class="empty">{counted.known === 0 ? desk.empty : desk.noMatch}</p>}
      <StoreTable
        table={ports.stores}
        query={query}
        columns={dragged ?? view.columns}
        choosing={choosing}
        onSort={(sort) => {
          setQuery({ ...query, sort });
        }}
        onWidth={(id, width, isDone) => {
          const next = withWidth(dragged ?? view.columns, id, width);
          if (isDone) keepColumns(next);
          else setDragged(next);
        }}
        onCount={setCounted}
      />
    </div>
  );
}
