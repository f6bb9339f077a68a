import type { StoreColumnId } from '@/domain/store-line';
import { narrowest, widest, type TableColumn } from '@/domain/table-view';

/** Pixels one press makes a column wider or narrower. */
export const widthStep = 24;

const within = (width: number) => Math.round(Math.min(widest, Math.max(narrowest, width)));

export function withWidth(columns: readonly TableColumn[], id: StoreColumnId, width: number): TableColumn[] {
  return columns.map((column) => (column.id === id ? { id, width: within(width) } : column));
}

/** Shows a column as the last one, or hides it; the only one left stays. */
export function switched(columns: readonly TableColumn[], id: StoreColumnId): TableColumn[] {
  const others = columns.filter((column) => column.id !== id);
  if (others.length === columns.length) return [...columns, { id, width: null }];
  return others.length === 0 ? [...columns] : others;
}

/** Moves a column one place forward (-1) or back (1); one at the edge stays. */
export function moved(columns: readonly TableColumn[], id: StoreColumnId, by: -1 | 1): TableColumn[] {
  const at = columns.findIndex((column) => column.id === id);
  const to = at + by;
  const [one, other] = [columns[at], columns[to]];
  if (!one || !other) return [...columns];
  return columns.map((column, place) => (place === at ? other : place === to ? one : column));
}
