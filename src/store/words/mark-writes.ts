import { companyKeys } from '@/domain/blocked';
import { markWith } from '@/domain/sheet-marks';
import type { Write } from '../backup/journal';
import type { AnyTable } from '../backup/tables';
import { companyMarks } from '../blocked';
import type { Database } from '../database';
import type { MarkRow } from '../rows';
import { marksOf, type WordChange } from './kept-words';
import type { TableWrites } from './record-writes';

/** A mark with what its entry on the blacklist recognises the company by. */
export async function recognised(db: Database, row: MarkRow): Promise<MarkRow> {
  const mark = { ...row };
  delete mark.blockedKeys;
  if (mark.blacklist === null) return mark;
  const corrections = await db.corrections.where({ storeKey: mark.storeKey }).toArray();
  return { ...mark, blockedKeys: companyKeys(await companyMarks(db, mark.storeKey, corrections), mark.blacklist) };
}

/** The writes that let entries ring by what corrections, written just before, now say. */
export async function relisted(db: Database, corrected: WordChange[]): Promise<TableWrites> {
  const keys = [...new Set(corrected.map(({ key }) => key.storeKey))];
  const listed = (await db.marks.bulkGet(keys)).filter((row) => row !== undefined && row.blacklist !== null);
  const writes: Write[] = [];
  for (const row of listed) if (row) writes.push({ key: row.storeKey, before: row, after: await recognised(db, row) });
  return { table: db.marks as AnyTable, writes };
}

const isMarkColumn = (column: string) => column !== 'note';

/** The writes that change marks and notes. */
export async function markWrites(db: Database, changes: WordChange[], now: string): Promise<TableWrites[]> {
  const keys = changes.map(({ key }) => key.storeKey);
  const [rows, notes] = [await db.marks.bulkGet(keys), await db.notes.bulkGet(keys)];
  const kept = await marksOf(db, keys);
  const marks: Write[] = [];
  const texts: Write[] = [];
  for (const [at, { key, theirs }] of changes.entries()) {
    const words = kept[at];
    if (!words) continue;
    const { note, ...mark } = markWith(words.mark, theirs, now);
    const columns = Object.keys(theirs);
    const isListing = columns.some((column) => column.startsWith('blacklist'));
    if (columns.some(isMarkColumn))
      marks.push({ key: key.storeKey, before: rows[at] ?? null, after: isListing ? await recognised(db, mark) : mark });
    if (columns.includes('note'))
      texts.push({
        key: key.storeKey,
        before: notes[at] ?? null,
        after: { storeKey: key.storeKey, text: note, updatedAt: now },
      });
  }
  return [
    { table: db.marks as AnyTable, writes: marks },
    { table: db.notes as AnyTable, writes: texts },
  ];
}
