import type { StoreBrief } from '@/domain/store-line';
import { resolveKey } from './aliases';
import type { Database } from './database';

/** Keeps what a store was last judged to be. An older judgement never replaces a newer one; an unknown store stays unknown. */
export async function keepBrief(db: Database, key: string, brief: StoreBrief): Promise<void> {
  await db.dexie.transaction('rw', [db.stores, db.aliases], async () => {
    const store = await db.stores.get(await resolveKey(db, key));
    if (!store || (store.brief && store.brief.judgedAt > brief.judgedAt)) return;
    await db.stores.put({ ...store, brief });
  });
}
