import type { StoreTable } from '@/domain/store-line';
import type { PopupPorts } from '../popup/ports';

/** What the desk needs of the browser: what the popup needs, and the table of all stores. */
export interface DeskPorts extends PopupPorts {
  stores: StoreTable;
}
