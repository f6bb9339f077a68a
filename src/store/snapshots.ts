import { readingSchema } from '@/domain/schemas/reading';
import type { Reading } from '@/domain/reading';
import { snapshotVersion } from '@/domain/snapshot';
import type { Database } from './database';
import { migrateReading } from './migrate-reading';
import type { SnapshotRow } from './rows';

/** Readings looked back on for one judgement, newest first; more would cost time and say little. */
export const historyLimit = 60;

/** Kept readings, newest first, and how many rows could not be understood: those stay as they are and are reported. */
export interface History {
  readings: Reading[];
  unreadable: number;
}

/** The reading of a row; undefined when it was written by a newer version of the program or is damaged. */
export function openRow(row: SnapshotRow): Reading | undefined {
  if (row.version > snapshotVersion) return undefined;
  const reading = readingSchema.safeParse(migrateReading(row.version, row.reading));
  return reading.success ? reading.data : undefined;
}

/** The fields of a row in the newest form, none of them checked; undefined when the row is of a newer version or holds none. */
export function fieldsOf(row: SnapshotRow): Readonly<Record<string, unknown>> | undefined {
  if (row.version > snapshotVersion) return undefined;
  const reading = migrateReading(row.version, row.reading);
  if (typeof reading !== 'object' || reading === null || !('fields' in reading)) return undefined;
  const { fields } = reading;
  return typeof fields === 'object' && fields !== null ? { ...fields } : undefined;
}

/** When a content was seen last: it may have come back after another one. */
const lastSeen = ({ readAt, seenAgain = [] }: SnapshotRow): string => seenAgain.at(-1) ?? readAt;

/** Every kept content once, at the time it was seen last, newest first. */
function opened(rows: SnapshotRow[]): History {
  const readings = rows.flatMap((row) => {
    const reading = openRow(row);
    return reading ? [{ ...reading, readAt: lastSeen(row) }] : [];
  });
  return {
    readings: readings.toSorted((one, other) => other.readAt.localeCompare(one.readAt)),
    unreadable: rows.length - readings.length,
  };
}

/** Every look a row stands for, oldest first: the first sight of its content, and each later day it was seen again. */
export function looksOf(row: SnapshotRow): Reading[] {
  const reading = openRow(row);
  return reading ? [row.readAt, ...(row.seenAgain ?? [])].map((readAt) => ({ ...reading, readAt })) : [];
}

/** Rows of a store, those first seen last first. */
export function storeRows(db: Database, storeKey: string, limit: number): Promise<SnapshotRow[]> {
  const range = db.snapshots.where('[storeKey+readAt]').between([storeKey, ''], [storeKey, '\uffff']);
  return range.reverse().limit(limit).toArray();
}

/** Rows of one offer, those first seen last first. */
export function offerRows(db: Database, offerId: string, limit: number): Promise<SnapshotRow[]> {
  const range = db.snapshots.where('[offerId+readAt]').between([offerId, ''], [offerId, '\uffff']);
  return range.reverse().limit(limit).toArray();
}

/** What was read of a store, its newest readings first. */
export async function storeHistory(db: Database, storeKey: string, limit = historyLimit): Promise<History> {
  return opened(await storeRows(db, storeKey, limit));
}

/** Rows of many stores fetched at once; where there are more, each store is asked for its own. */
const atOnce = 500;

/** The rows of each of some stores seen last, newest first, at most `limit` a store; keys must be in the order of the database. */
export async function newestRows(db: Database, keys: string[], limit: number): Promise<Map<string, SnapshotRow[]>> {
  const range = db.snapshots.where('[storeKey+readAt]').between([keys[0] ?? '', ''], [keys.at(-1) ?? '', '\uffff']);
  const all = await range.limit(atOnce).toArray();
  const byStore = new Map<string, SnapshotRow[]>();
  if (all.length < atOnce)
    for (const row of all) byStore.set(row.storeKey, [...(byStore.get(row.storeKey) ?? []), row]);
  else for (const key of keys) byStore.set(key, await storeRows(db, key, limit));
  const newest = (rows: SnapshotRow[]) =>
    rows.toSorted((one, other) => lastSeen(other).localeCompare(lastSeen(one))).slice(0, limit);
  return new Map([...byStore].map(([key, rows]) => [key, newest(rows)]));
}

/** What was read of one offer, newest first. */
export async function offerHistory(db: Database, offerId: string): Promise<History> {
  return opened(await offerRows(db, offerId, historyLimit));
}

/**
 * The reading an offer of this store showed last, even when that content was first seen long before.
 * Undefined: none, not readable, or the offer is another store's.
 */
export async function currentReading(db: Database, storeKey: string, offerId: string): Promise<Reading | undefined> {
  const offer = await db.offers.get(offerId);
  const row = offer?.storeKey === storeKey ? await db.snapshots.get(offer.snapshotId) : undefined;
  const reading = row && openRow(row);
  return reading && offer ? { ...reading, readAt: offer.lastReadAt } : undefined;
}
