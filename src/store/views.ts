import type { TableView } from '@/domain/table-view';
import type { Database } from './database';

/** Every view kept. */
export async function readViews(db: Database): Promise<TableView[]> {
  const rows = await db.views.toArray();
  return rows.map(({ id, name, query, columns }) => ({ id, name, query, columns }));
}

/** Keeps a view as it is now and returns all; undefined, and nothing changed, when it would be one too many. */
export async function keepView(
  db: Database,
  view: TableView,
  most: number,
  now: string,
): Promise<TableView[] | undefined> {
  return db.dexie.transaction('rw', [db.views], async () => {
    const known = await db.views.get(view.id);
    if (!known && (await db.views.count()) >= most) return undefined;
    await db.views.put({ ...view, updatedAt: now });
    return readViews(db);
  });
}

/** Forgets a view and returns those left. */
export async function dropView(db: Database, id: string): Promise<TableView[]> {
  return db.dexie.transaction('rw', [db.views], async () => {
    await db.views.delete(id);
    return readViews(db);
  });
}
