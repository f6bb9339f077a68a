import {
  compareRows,
  standingsOf,
  type CompareCell,
  type CompareColumn,
  type CompareRowId,
  type Standing,
} from '@/domain/compare';

export interface ComparedRow {
  id: CompareRowId;
  /** in the order of the columns; null where nothing is kept of one */
  cells: { cell: CompareCell | null; standing: Standing }[];
  /** of what was read; `alone` when only one shows it, `unread` when none does */
  agreement: 'differs' | 'same' | 'alone' | 'unread';
  /** true when some columns show nothing where two or more do */
  isPartly: boolean;
}

/** One value beside others nobody read is no agreement. */
function agreementOf(read: readonly string[], columns: number): ComparedRow['agreement'] {
  if (read.length === 0) return 'unread';
  if (new Set(read).size > 1) return 'differs';
  return read.length === 1 && columns > 1 ? 'alone' : 'same';
}

const nothing: CompareCell = { shown: null, number: null, measure: '', at: null };

/** The rows of a comparison, those read on none last; a row the buyer wrote nothing in is left out. */
export function comparedRows(columns: readonly (CompareColumn | null)[]): ComparedRow[] {
  const rows = compareRows.flatMap(({ id, better }): ComparedRow[] => {
    const cells = columns.map((column) => column?.cells[id] ?? null);
    const read = cells.flatMap((cell) => (cell?.shown == null ? [] : [cell.shown]));
    const said = new Set(read);
    if (said.size === 1 && said.has('')) return [];
    const standings = standingsOf(
      cells.map((cell) => cell ?? nothing),
      better,
    );
    return [
      {
        id,
        cells: cells.map((cell, at) => ({ cell, standing: standings[at] ?? 'other' })),
        agreement: agreementOf(read, cells.length),
        isPartly: read.length > 1 && read.length < cells.length,
      },
    ];
  });
  return rows.toSorted((one, other) => Number(one.agreement === 'unread') - Number(other.agreement === 'unread'));
}
