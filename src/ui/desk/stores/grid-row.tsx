import type { StoreLine } from '@/domain/store-line';
import { deskWording } from '../desk-words';
import type { StoreColumn } from './columns';

interface GridRowProps {
  index: number;
  /** pixels from the top of the list */
  start: number;
  height: number;
  /** undefined while it is on its way */
  line: StoreLine | undefined;
  columns: readonly StoreColumn[];
  isActive: boolean;
  isChosen: boolean;
  onPress(): void;
  /** `extend`: everything up to this row */
  onChoose(extend: boolean): void;
}

/** One store of the table. */
export function GridRow({ index, start, height, line, columns, isActive, isChosen, onPress, onChoose }: GridRowProps) {
  const { desk } = deskWording();
  const name = line?.companyName ?? line?.loginId ?? desk.unnamed;
  return (
    <div
      id={`row-${index}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      class={isActive ? 'row active' : 'row'}
      style={{ transform: `translateY(${start}px)`, height: `${height}px` }}
      onMouseDown={(event) => {
        // A range of rows is meant, not a range of text.
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={(event) => {
        onPress();
        if (event.shiftKey && !(event.target instanceof HTMLInputElement)) onChoose(true);
      }}
    >
      <div role="gridcell">
        {line && (
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={desk.choose(name)}
            checked={isChosen}
            onClick={(event) => {
              onChoose(event.shiftKey);
            }}
          />
        )}
      </div>
      {columns.map((column) => (
        <div role="gridcell" key={column.id} class={column.numeric ? 'cell number' : 'cell'}>
          {line ? column.cell(line) : ''}
        </div>
      ))}
    </div>
  );
}
