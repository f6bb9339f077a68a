import { spaceKinds, type SpaceKind, type SpaceUse } from '@/domain/used-space';
import type { Database } from './database';

/** Rows of a table looked at to tell how large its rows are. */
const sample = 40;

/** Which kind the buyer knows a table's rows as; one not named here holds the extension's own notes. */
const kindOf: Record<string, SpaceKind> = {
  snapshots: 'contents',
  reviews: 'reviews',
  stores: 'stores',
  offers: 'offers',
  marks: 'words',
  notes: 'words',
  checklists: 'words',
  corrections: 'words',
  shared: 'words',
  authors: 'words',
  payments: 'payments',
  plans: 'payments',
  rates: 'payments',
  memos: 'payments',
};

/** Records and about how many bytes each kind holds: rows as text, by a sample of each table, so that a million rows are not read. */
export async function usedSpace(db: Database): Promise<SpaceUse[]> {
  const tables = await Promise.all(
    db.dexie.tables.map(async (table) => {
      const [records, rows] = await Promise.all([table.count(), table.limit(sample).toArray()]);
      const bytes = rows.reduce<number>((sum, row) => sum + JSON.stringify(row).length, 0);
      return { kind: kindOf[table.name] ?? 'own', records, bytes: (bytes / Math.max(1, rows.length)) * records };
    }),
  );
  return spaceKinds.map((kind) => {
    const of = tables.filter((table) => table.kind === kind);
    const sum = (name: 'records' | 'bytes') => of.reduce((all, table) => all + table[name], 0);
    return { kind, records: sum('records'), bytes: Math.round(sum('bytes')) };
  });
}
