import { storeColumnIds, type StoreColumnId } from '@/domain/store-line';
import type { TableColumn } from '@/domain/table-view';
import { DropMenu } from '../../parts/drop-menu';
import { moved, switched, widthStep, withWidth } from './column-list';
import { storeColumns } from './columns';
import { tableWording } from './table-wording';

interface ColumnMenuProps {
  columns: readonly TableColumn[];
  onChange(columns: TableColumn[]): void;
  /** back to the columns the view had at first */
  onReset(): void;
}

/** Which columns are shown, in which order and how wide. */
export function ColumnMenu({ columns, onChange, onReset }: ColumnMenuProps) {
  const { desk, table } = tableWording();
  const hidden = storeColumnIds.filter((id) => !columns.some((column) => column.id === id));
  const widthOf = ({ id, width }: TableColumn) =>
    width ?? storeColumns.find((column) => column.id === id)?.width ?? 100;
  const box = (id: StoreColumnId) => (
    <label>
      <input
        type="checkbox"
        checked={!hidden.includes(id)}
        onChange={() => {
          onChange(switched(columns, id));
        }}
      />{' '}
      {desk.columns[id]}
    </label>
  );
  const step = (sign: string, label: string, next: TableColumn[]) => (
    <button
      aria-label={label}
      title={label}
      onClick={() => {
        onChange(next);
      }}
    >
      {sign}
    </button>
  );
  return (
    <DropMenu label={desk.chooseColumns}>
      <p class="sub">{table.columnsNote}</p>
      <ul class="column-list" aria-label={table.columnsShown}>
        {columns.map((column) => {
          const name = desk.columns[column.id];
          return (
            <li key={column.id}>
              {box(column.id)}
              <span>
                {step('↑', table.earlier(name), moved(columns, column.id, -1))}
                {step('↓', table.later(name), moved(columns, column.id, 1))}
                {step('−', table.narrower(name), withWidth(columns, column.id, widthOf(column) - widthStep))}
                {step('+', table.wider(name), withWidth(columns, column.id, widthOf(column) + widthStep))}
              </span>
            </li>
          );
        })}
      </ul>
      {hidden.length > 0 && (
        <ul class="column-list" aria-label={table.columnsHidden}>
          {hidden.map((id) => (
            <li key={id}>{box(id)}</li>
          ))}
        </ul>
      )}
      <button class="strong" onClick={onReset}>
        {table.usualColumns}
      </button>
    </DropMenu>
  );
}
