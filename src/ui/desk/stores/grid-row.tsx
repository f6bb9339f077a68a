import { useMemo, useRef } from 'preact/hooks';
import type { StoreLine } from '@/domain/store-line';
import { deskWording } from '../desk-words';
import type { StoreColumn } from './columns';

interface GridRowProps {
  index: number;
  /** pixels from the top of the list */
  start: number;
  height: number;
  line: StoreLine;
  columns: readonly StoreColumn[];
  isActive: boolean;
  isChosen: boolean;
  onPress(): void;
  /** `extend`: everything up to this row */
  onChoose(extend: boolean): void;
}

/** One store of the table, drawn anew only when something about it changed: a scroll costs the rows that come into sight. */
export function GridRow(props: GridRowProps) {
  const { index, start, height, line, columns, isActive, isChosen } = props;
  const { desk } = deskWording();
  const latest = useRef(props);
  latest.current = props;
  return useMemo(() => {
    const name = line.companyName ?? line.loginId ?? desk.unnamed;
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
          latest.current.onPress();
          if (event.shiftKey && !(event.target instanceof HTMLInputElement)) latest.current.onChoose(true);
        }}
      >
        <div role="gridcell">
          <input
            // Another store has another box: a row that is used again must not hand it the focus.
            key={line.storeKey}
            type="checkbox"
            tabIndex={-1}
            aria-label={desk.choose(name)}
            checked={isChosen}
            onClick={(event) => {
              latest.current.onChoose(event.shiftKey);
            }}
          />
        </div>
        {columns.map((column) => (
          <div role="gridcell" key={column.id} class={column.numeric ? 'cell number' : 'cell'}>
            {column.cell(line)}
          </div>
        ))}
      </div>
    );
  }, [index, start, height, line, columns, isActive, isChosen, desk]);
}
