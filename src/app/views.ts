import { mostViews, type TableView } from '@/domain/table-view';
import { dropView as forget, keepView as keep, readViews } from '@/store/views';
import type { Context } from './context';
import type { Question } from './topics';
import { RefusedError } from './view-error';

/** Views of the table the buyer keeps, and the columns given to ready-made ones. */
export const views = ({ database }: Context): Promise<TableView[]> => readViews(database);

/** Keeps a view, new or changed; refused when the buyer has as many as there may be. */
export async function keepView({ database, now }: Context, { view }: Question<'keep-view'>): Promise<TableView[]> {
  const kept = await keep(database, view, mostViews, now());
  if (kept === undefined) throw new RefusedError('There are too many views.');
  return kept;
}

/** Forgets a view; of a ready-made one only the columns given to it. */
export const dropView = ({ database }: Context, { id }: Question<'drop-view'>): Promise<TableView[]> =>
  forget(database, id);
