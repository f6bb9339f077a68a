import { tableWords } from '@/i18n/table-words';
import type { TableView } from '@/domain/table-view';
import { isReadyView } from '@/domain/table-view';
import { deskWording } from '../desk-words';

/** Everything the table of stores says. */
export function tableWording() {
  const spoken = deskWording();
  return { ...spoken, table: tableWords[spoken.language] };
}

/** What a view is called in the reader's language. */
export function nameOfView({ id, name }: TableView): string {
  return name ?? (isReadyView(id) ? tableWording().table.views[id] : id);
}
