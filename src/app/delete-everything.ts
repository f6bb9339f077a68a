import { countKept, emptyTables, type KeptCounts } from '@/store/empty-tables';
import type { Context } from './context';

/** How many records of each kind are kept. */
export const keptCounts = (context: Context): Promise<KeptCounts> => countKept(context.database);

/** Deletes every record, draft and setting, and stops reading replies: afterwards the extension is as on its first day. */
export async function deleteEverything(context: Context): Promise<KeptCounts> {
  await context.observePages(false);
  await emptyTables(context.database);
  await context.local.clear();
  await context.session.clear();
  return countKept(context.database);
}
