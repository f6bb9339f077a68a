import type { SpaceUse } from '@/domain/used-space';
import { emptyTables } from '@/store/empty-tables';
import { dropPart } from '@/store/part/drop-part';
import { usedSpace as spaceIn } from '@/store/used-space';
import type { Context } from './context';

/** What is kept, by kind, with the room it takes. */
export const usedSpace = (context: Context): Promise<SpaceUse[]> => spaceIn(context.database);

/** Deletes every record, draft and setting, and stops reading replies: afterwards the extension is as on its first day. */
export async function deleteEverything(context: Context): Promise<SpaceUse[]> {
  await context.observePages(false);
  await emptyTables(context.database);
  await dropPart(context.database);
  await context.local.clear();
  await context.session.clear();
  return spaceIn(context.database);
}
