import { joinThinned } from '@/domain/retention';
import { renewBlockedKeys } from './blocked';
import { moveChecks } from './check-rows';
import { moveCorrections } from './correction-rows';
import type { Database } from './database';
import { moveMemos } from './memo-rows';
import type { MarkRow, NoteRow, StoreRow } from './rows';

const earlier = (one: string, other: string) => (one < other ? one : other);
const later = (one: string, other: string) => (one > other ? one : other);

export function joinStores(from: StoreRow, to: StoreRow): StoreRow {
  const [older, newer] = from.lastSeenAt < to.lastSeenAt ? [from, to] : [to, from];
  const brief = newer.brief ?? older.brief;
  const thinned = joinThinned(from.thinned, to.thinned);
  return {
    storeKey: to.storeKey,
    memberId: newer.memberId ?? older.memberId,
    loginId: newer.loginId ?? older.loginId,
    shopHost: newer.shopHost ?? older.shopHost,
    companyName: newer.companyName ?? older.companyName,
    licenceCode: newer.licenceCode ?? older.licenceCode ?? null,
    legalName: newer.legalName ?? older.legalName ?? null,
    firstSeenAt: earlier(from.firstSeenAt, to.firstSeenAt),
    lastSeenAt: newer.lastSeenAt,
    ...(brief && { brief }),
    ...(thinned && { thinned }),
  };
}

const quietSinceOf = ({ quietSince }: MarkRow) => (quietSince === undefined ? {} : { quietSince });

/** Of two ratings or blacklist entries the one written last counts; tags add up. */
export function joinMarks(from: MarkRow, to: MarkRow): MarkRow {
  const [older, newer] = from.updatedAt < to.updatedAt ? [from, to] : [to, from];
  return {
    storeKey: to.storeKey,
    rating: newer.rating ?? older.rating,
    ...((older.aspects ?? newer.aspects) && { aspects: { ...older.aspects, ...newer.aspects } }),
    tags: [...new Set([...older.tags, ...newer.tags])],
    blacklist: newer.blacklist ?? older.blacklist,
    quietFor: newer.quietFor ?? older.quietFor,
    ...quietSinceOf(newer.quietFor === null ? older : newer),
    updatedAt: newer.updatedAt,
  };
}

export function joinNotes(from: NoteRow, to: NoteRow): NoteRow {
  const text = from.text === to.text ? to.text : [to.text, from.text].filter((part) => part !== '').join('\n\n');
  return { storeKey: to.storeKey, text, updatedAt: later(from.updatedAt, to.updatedAt) };
}

/**
 * Moves everything kept under one key to another and points every alias there, inside the caller's transaction. Nothing the
 * buyer wrote is dropped: where both keys hold a mark or a note, they are joined.
 */
export async function moveStore(db: Database, from: string, to: string): Promise<void> {
  const target = { storeKey: to };
  const [store, mark, note] = await Promise.all([db.stores.get(from), db.marks.get(from), db.notes.get(from)]);
  const [toStore, toMark, toNote] = await Promise.all([db.stores.get(to), db.marks.get(to), db.notes.get(to)]);
  if (store) await db.stores.put(toStore ? joinStores(store, toStore) : { ...store, ...target });
  if (mark) await db.marks.put(toMark ? joinMarks(mark, toMark) : { ...mark, ...target });
  if (note) await db.notes.put(toNote ? joinNotes(note, toNote) : { ...note, ...target });
  await Promise.all([
    db.stores.delete(from),
    db.marks.delete(from),
    db.notes.delete(from),
    db.offers.where({ storeKey: from }).modify(target),
    db.payments.where({ storeKey: from }).modify(target),
    db.plans.where({ storeKey: from }).modify(target),
    moveCorrections(db, from, to),
    moveChecks(db, from, to),
    moveMemos(db, from, to),
    db.aliases.where({ storeKey: from }).modify(target),
    db.reviews.where('[storeKey+lastSeenAt]').between([from, ''], [from, '\uffff']).modify(target),
    db.snapshots.where('[storeKey+readAt]').between([from, ''], [from, '\uffff']).modify(target),
  ]);
  await renewBlockedKeys(db, to);
}
