import { fieldOf, shareFields, type ShareKind, type ShareLine } from '@/domain/share-job';
import type { SharedEntry, SharedLine } from '@/domain/shared-word';
import { storeKeysOf } from '@/domain/store-key';
import { writeWithUndo, type Write } from '../backup/journal';
import { recordText } from '../backup/record-mark';
import type { AnyTable } from '../backup/tables';
import type { Database } from '../database';
import type { AuthorRow, MarkRow, SharedRow, SubscriptionRow } from '../rows';
import { sharedKeysOf } from '../shared';
import { storesHere, storesRungBy } from './stores-here';

/** A file that may be taken in: who made it and when, and what it says. */
export interface TakenList {
  fingerprint: string;
  publicKey: string;
  author: string;
  date: string;
  entries: SharedLine[];
}

const batchSize = 250;

function rowOf({ fingerprint, author }: TakenList, line: SharedLine, now: string): SharedRow {
  const { storeIds, companyName, licenceCode, legalName, ...entry } = line;
  const storeKey = storeKeysOf(storeIds)[0] ?? '';
  const company = { storeIds, companyName, licenceCode, legalName };
  const sharedKeys = sharedKeysOf(company, entry);
  return {
    id: `${fingerprint}/${storeKey}`,
    fingerprint,
    author,
    storeKey,
    ...company,
    entry,
    importedAt: now,
    sharedKeys,
  };
}

/** What a row says and of whom, without when and under which name it came. */
const said = ({ storeIds, companyName, licenceCode, legalName, entry }: SharedRow) =>
  recordText({ storeIds, companyName, licenceCode, legalName, entry });

/** A list beside what was taken in of its author before: every store of either, once. */
async function compared(db: Database, list: TakenList, now: string) {
  const before = await db.shared.where({ fingerprint: list.fingerprint }).toArray();
  const known = new Map(before.map((row) => [row.id, row]));
  const named = new Set<string>();
  const pairs = list.entries.map((line) => {
    const row = rowOf(list, line, now);
    named.add(row.id);
    const old = known.get(row.id) ?? null;
    const kind: ShareKind = old === null ? 'new' : said(old) === said(row) ? 'same' : 'changed';
    return { kind, row, old };
  });
  const gone = before.filter(({ id }) => !named.has(id)).map((row) => ({ kind: 'gone' as const, row: null, old: row }));
  return [...pairs, ...gone];
}

const ownEntry = (mark: MarkRow | undefined): SharedEntry | null =>
  mark ? { blacklist: mark.blacklist, rating: mark.rating, ratings: mark.aspects ?? {}, date: mark.updatedAt } : null;

/** Shared rows as lines to show, with what the buyer says of the same stores, inside the caller's transaction. */
export async function shareLines(
  db: Database,
  pairs: { kind: ShareKind; row: SharedRow | null; old: SharedRow | null }[],
): Promise<ShareLine[]> {
  const rows = pairs.flatMap(({ row, old }) => row ?? old ?? []);
  const here = await storesHere(
    db,
    rows.map(({ storeIds }) => storeIds),
  );
  const marks = await db.marks.bulkGet(here.map((key) => key ?? ''));
  return rows.map((one, at) => {
    const { kind = 'same', row = null, old = null } = pairs[at] ?? {};
    const mine = ownEntry(marks[at]);
    const values = shareFields.map((field) => ({
      field,
      theirs: fieldOf(row?.entry ?? null, field),
      before: fieldOf(old?.entry ?? null, field),
      mine: fieldOf(mine, field),
    }));
    return {
      kind,
      storeKey: one.storeKey,
      here: here[at] ?? null,
      company: one.companyName ?? one.legalName ?? one.storeKey,
      date: one.entry.date,
      fields: values.filter(({ theirs, before }) => theirs !== null || before !== null),
    };
  });
}

/** What taking a list in would do, store by store; nothing changes. `beat` is told how many are done, and may throw. */
export async function compareList(
  db: Database,
  list: TakenList,
  now: string,
  beat: (done: number) => void,
): Promise<ShareLine[]> {
  return db.dexie.transaction('r', [db.shared, db.aliases, db.stores, db.marks], async () => {
    const pairs = await compared(db, list, now);
    const lines: ShareLine[] = [];
    for (let at = 0; at < pairs.length; at += batchSize) {
      lines.push(...(await shareLines(db, pairs.slice(at, at + batchSize))));
      beat(lines.length);
    }
    return lines;
  });
}

/**
 * Takes a list in: it replaces everything its author said before, in one transaction with its undo, and touches no word of the buyer's. `beat`
 * is told how many stores are done, and may throw: then nothing has changed. With `follow` its file is looked at again. Answers how many changed and the stores to judge anew.
 */
export async function takeIn(
  db: Database,
  list: TakenList,
  from: { fileName: string; trusted: boolean; now: string; follow?: SubscriptionRow | null },
  beat: (done: number) => void,
): Promise<{ changed: number; storeKeys: string[] }> {
  const { fingerprint, publicKey, author: name, date } = list;
  const tables = [db.shared, db.authors, db.subscriptions, db.aliases, db.stores, db.undo, db.fileNotes];
  return db.dexie.transaction('rw', tables, async () => {
    await db.undo.clear();
    const known = await db.authors.get(fingerprint);
    const all = await compared(db, list, from.now);
    const changes = all.filter(({ kind }) => kind !== 'same');
    const writes = changes.map(({ row, old }): Write => ({ key: (row ?? old)?.id ?? '', before: old, after: row }));
    for (let at = 0; at < writes.length; at += batchSize) {
      await writeWithUndo(db, db.shared as AnyTable, writes.slice(at, at + batchSize));
      beat(Math.min(at + batchSize, writes.length));
    }
    const firstSeenAt = known?.firstSeenAt ?? from.now;
    const trusted = from.trusted || (known?.trusted ?? false);
    const author: AuthorRow = { fingerprint, name, publicKey, firstSeenAt, lastFileAt: date, trusted };
    await writeWithUndo(db, db.authors as AnyTable, [{ key: fingerprint, before: known ?? null, after: author }]);
    if (from.follow) await db.subscriptions.put(from.follow);
    await db.fileNotes.put({ id: 'import', at: from.now, name: from.fileName });
    // The same words weigh more once their author is confirmed.
    const heavier = known !== undefined && trusted !== known.trusted ? all : changes;
    const touched = heavier.flatMap(({ row, old }) => [row, old].filter((one) => one !== null));
    return { changed: changes.length, storeKeys: await storesRungBy(db, touched) };
  });
}
