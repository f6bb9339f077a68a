import { companyKeys } from '@/domain/blocked';
import { blankMark } from '@/domain/mark';
import { companyMarksOf } from '../company-marks';
import type { Database } from '../database';
import type { CorrectionRow, MarkRow } from '../rows';

/** A row of no words, as `MarkRow` has it. */
export function blankRow(storeKey: string): MarkRow {
  const { quietFor, rating, tags, blacklist, updatedAt } = blankMark(storeKey);
  return { storeKey, rating, tags, blacklist, quietFor, updatedAt };
}

/** Whether a row says nothing any more. */
export const isBlank = ({ rating, tags, blacklist, quietFor, aspects }: MarkRow): boolean =>
  rating === null &&
  tags.length === 0 &&
  blacklist === null &&
  quietFor === null &&
  Object.keys(aspects ?? {}).length === 0;

/** Of 50 rows put at once Dexie tells other windows no keys, only that the table changed. */
const toldByKey = 49;

/** Writes rows so that every open table hears which stores they are of, inside the caller's transaction. */
export async function putMarks(db: Database, rows: MarkRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += toldByKey) await db.marks.bulkPut(rows.slice(at, at + toldByKey));
}

/** The rows with what their entries recognise their companies by, inside the caller's transaction. Needs stores and corrections. */
export async function withBlockedKeys(db: Database, rows: MarkRow[]): Promise<MarkRow[]> {
  const keys = rows.filter(({ blacklist }) => blacklist !== null).map(({ storeKey }) => storeKey);
  const stores = new Map((await db.stores.bulkGet(keys)).map((row, at) => [keys[at], row]));
  const typed = new Map<string, CorrectionRow[]>();
  const corrections = keys.length === 0 ? [] : await db.corrections.where('storeKey').anyOf(keys).toArray();
  for (const one of corrections) typed.set(one.storeKey, [...(typed.get(one.storeKey) ?? []), one]);
  return rows.map((row) => {
    const { storeKey, blacklist } = row;
    const mark = { ...row };
    delete mark.blockedKeys;
    if (blacklist === null) return mark;
    const marks = companyMarksOf(stores.get(storeKey), typed.get(storeKey) ?? []);
    return { ...mark, blockedKeys: companyKeys(marks, blacklist) };
  });
}
