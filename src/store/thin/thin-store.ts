import { joinThinned, type Thinned } from '@/domain/retention';
import type { Database } from '../database';
import type { SnapshotRow } from '../rows';
import { historyLimit, openRow, storeRows } from '../snapshots';
import { chooseThinned, sightsOf } from './choose-thinned';

/** Newest contents of each offer that stay whatever their age: a verdict looks back on them. */
const newestOfOffer = 20;

/** What was taken from one store, or would be. */
export interface TakenFromStore {
  contents: number;
  bytes: number;
}

const nothing: TakenFromStore = { contents: 0, bytes: 0 };

/** A store the buyer decided something about keeps every look: payments, plans, memos, checks, own values and blacklist rest on them. */
async function isHeld(db: Database, storeKey: string): Promise<boolean> {
  const own = [db.payments, db.plans, db.checklists, db.corrections].map((table) => table.where({ storeKey }).count());
  const memos = db.memos.where('[storeKey+at]').between([storeKey, ''], [storeKey, '\uffff']).count();
  const counts = await Promise.all([...own, memos]);
  return counts.some((count) => count > 0) || (await db.marks.get(storeKey))?.blacklist != null;
}

/** The newest contents of the store and of each offer, and the one every offer stands on now. */
async function heldRows(db: Database, storeKey: string, newestFirst: readonly SnapshotRow[]): Promise<Set<string>> {
  const offers = await db.offers.where({ storeKey }).toArray();
  const ofOffer = new Map<string, number>();
  const newest = newestFirst.filter(({ offerId }, index) => {
    if (offerId === null) return index < historyLimit;
    const rank = ofOffer.get(offerId) ?? 0;
    ofOffer.set(offerId, rank + 1);
    return index < historyLimit || rank < newestOfOffer;
  });
  return new Set([...newest.map(({ id }) => id), ...offers.map(({ snapshotId }) => snapshotId)]);
}

function accountOf(rows: readonly SnapshotRow[]): Thinned | undefined {
  const sights = rows.flatMap(sightsOf).toSorted();
  const [from, to] = [sights[0], sights.at(-1)];
  return from !== undefined && to !== undefined ? { looks: sights.length, from, to } : undefined;
}

/** Writes down beside the store and its offers how many looks went, so that no gap is taken for a time in which nothing happened. */
async function note(db: Database, storeKey: string, taken: readonly SnapshotRow[]): Promise<void> {
  const add = (row: { thinned?: Thinned }, rows: readonly SnapshotRow[]) => {
    const thinned = joinThinned(row.thinned, accountOf(rows));
    if (thinned) row.thinned = thinned;
  };
  await db.stores.where({ storeKey }).modify((row) => {
    add(row, taken);
  });
  const offerIds = [...new Set(taken.flatMap(({ offerId }) => offerId ?? []))];
  await db.offers
    .where('offerId')
    .anyOf(offerIds)
    .modify((row) => {
      add(
        row,
        taken.filter(({ offerId }) => offerId === row.offerId),
      );
    });
}

/**
 * Takes the contents of one store last seen before `cutoff` (ISO 8601) that tell nothing others do not, in one transaction; with
 * `isTrial` it only counts them. Bytes are those of the rows as text.
 */
export async function thinStore(
  db: Database,
  storeKey: string,
  cutoff: string,
  isTrial: boolean,
): Promise<TakenFromStore> {
  const range = db.snapshots.where('[storeKey+readAt]').between([storeKey, ''], [storeKey, '\uffff']);
  // Nearly every store has few contents: for those no transaction that writes is begun.
  if ((await range.count()) <= historyLimit) return nothing;
  const read = [db.payments, db.plans, db.checklists, db.corrections, db.memos, db.marks];
  return db.dexie.transaction(isTrial ? 'r' : 'rw', [db.snapshots, db.stores, db.offers, ...read], async () => {
    if (await isHeld(db, storeKey)) return nothing;
    const rows = await storeRows(db, storeKey, Infinity);
    const held = await heldRows(db, storeKey, rows);
    const opened = rows.map((row) => ({ row, reading: openRow(row) }));
    const taken = chooseThinned(opened, cutoff, held);
    const bytes = taken.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
    if (!isTrial && taken.length > 0) {
      await note(db, storeKey, taken);
      await db.snapshots.bulkDelete(taken.map(({ id }) => id));
    }
    return { contents: taken.length, bytes };
  });
}
