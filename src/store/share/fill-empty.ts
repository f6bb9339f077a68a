import { blankMark, isInForce } from '@/domain/mark';
import { takenEntry, type SharedEntry } from '@/domain/shared-word';
import { recordText } from '../backup/record-mark';
import { writeWithUndo, type Write } from '../backup/journal';
import type { AnyTable } from '../backup/tables';
import type { Database } from '../database';
import type { MarkRow } from '../rows';
import { recognised } from '../words/mark-writes';
import { storesHere } from './stores-here';

/** What to fill from: whose words, how the reason says it, and when (ISO 8601 UTC). */
export interface FillFrom {
  fingerprint: string;
  /** name for the undo */
  name: string;
  /** added to a reason, with `{day}` for the day of their entry */
  origin: string;
  now: string;
}

const batchSize = 250;

function blankRow(storeKey: string): MarkRow {
  const { rating, tags, blacklist, quietFor, updatedAt } = blankMark(storeKey);
  return { storeKey, rating, tags, blacklist, quietFor, updatedAt };
}

/** A mark with a colleague's word in every field the buyer left empty; an entry that has ended lists nobody. */
function filled(mark: MarkRow, { blacklist, rating, ratings }: SharedEntry, { origin, now }: FillFrom): MarkRow {
  const aspects = { ...ratings, ...mark.aspects };
  const theirs = blacklist && isInForce(blacklist, now) ? takenEntry(blacklist, origin, now) : null;
  return {
    ...mark,
    rating: mark.rating ?? rating,
    ...(Object.keys(aspects).length > 0 && { aspects }),
    blacklist: mark.blacklist ?? theirs,
  };
}

/**
 * Takes over what one author says wherever the buyer says nothing, field by field, for stores the buyer has seen, in one transaction with its
 * undo. No word of the buyer's changes. Answers the stores whose marks did.
 */
export async function fillEmpty(db: Database, from: FillFrom, beat: (done: number) => void): Promise<string[]> {
  const tables = [db.shared, db.stores, db.aliases, db.corrections, db.marks, db.undo, db.fileNotes];
  return db.dexie.transaction('rw', tables, async () => {
    await db.undo.clear();
    const words = await db.shared.where({ fingerprint: from.fingerprint }).toArray();
    const changed = new Set<string>();
    for (let at = 0; at < words.length; at += batchSize) {
      const batch = words.slice(at, at + batchSize);
      const ids = batch.map(({ storeIds }) => storeIds);
      const here = await storesHere(db, ids);
      const kept = await db.marks.bulkGet(here.map((key) => key ?? ''));
      const writes = new Map<string, Write>();
      for (const [place, { entry }] of batch.entries()) {
        const storeKey = here[place];
        // Two of their entries may lead to one store here: the first fills it.
        if (storeKey == null || writes.has(storeKey) || changed.has(storeKey)) continue;
        const before = kept[place] ?? null;
        const mark = before ?? blankRow(storeKey);
        const after = filled(mark, entry, from);
        if (recordText(after) === recordText(mark)) continue;
        writes.set(storeKey, { key: storeKey, before, after: await recognised(db, { ...after, updatedAt: from.now }) });
      }
      await writeWithUndo(db, db.marks as AnyTable, [...writes.values()]);
      for (const storeKey of writes.keys()) changed.add(storeKey);
      beat(at + batch.length);
    }
    await db.fileNotes.put({ id: 'import', at: from.now, name: from.name });
    return [...changed];
  });
}
