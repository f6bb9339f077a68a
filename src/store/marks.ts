import { blankMark, type MarkBase, type MarkChange, type StoreMark } from '@/domain/mark';
import { below, joinedTags } from '@/domain/note-join';
import { resolveKey } from './aliases';
import { renewBlockedKeys } from './blocked';
import type { Database } from './database';
import { isFirst } from './once';
import type { MarkRow } from './rows';

/** A row's words alone: what an entry is found by is the database's own business. */
function withoutKeys(row: MarkRow): Omit<StoreMark, 'note'> {
  const words = { ...row };
  delete words.blockedKeys;
  return words;
}

/** What the buyer wrote on a store, blank when nothing. `storeKey` must be resolved. */
export async function readMark(db: Database, storeKey: string): Promise<StoreMark> {
  const [row, note] = await Promise.all([db.marks.get(storeKey), db.notes.get(storeKey)]);
  const words = { ...blankMark(storeKey), ...(row && withoutKeys(row)) };
  if (!note) return words;
  return { ...words, note: note.text, updatedAt: note.updatedAt > words.updatedAt ? note.updatedAt : words.updatedAt };
}

/** A change with its aspects laid over those rated before; null takes one back. */
function joined(mark: Omit<StoreMark, 'note'>, { aspects, ...change }: MarkChange): Partial<StoreMark> {
  if (aspects === undefined) return change;
  const rated = Object.entries({ ...mark.aspects, ...aspects }).filter(([, stars]) => stars !== null);
  return { ...change, aspects: Object.fromEntries(rated) };
}

/** Entries are told apart by what and when; the order of their parts and spaces around them differ with who wrote the row. */
const entryMark = (entry: StoreMark['blacklist']) => (entry ? `${entry.at} ${entry.reason.trim()}` : '');

/** The part of a change that does not overwrite what another window wrote since; tags are joined with theirs. */
function uncontested(kept: StoreMark, { note, blacklist, tags, ...change }: MarkChange, was: MarkBase): MarkChange {
  const isNoteFree = was.note === undefined || was.note === kept.note;
  const isEntryFree = was.blacklist === undefined || entryMark(was.blacklist) === entryMark(kept.blacklist);
  return {
    ...change,
    ...(note !== undefined && isNoteFree && { note }),
    ...(blacklist !== undefined && isEntryFree && { blacklist }),
    ...(tags && { tags: was.tags ? joinedTags(tags, was.tags, kept.tags) : tags }),
  };
}

/**
 * Changes the named parts of a mark in one transaction and returns the whole; a write done before changes nothing, and neither does one over words
 * that are others than they `was` by now.
 */
export async function changeMark(
  db: Database,
  writeId: string,
  key: string,
  change: MarkChange,
  now: string,
  was: MarkBase = {},
): Promise<StoreMark> {
  const tables = [db.marks, db.notes, db.aliases, db.writes, db.stores, db.corrections];
  return db.dexie.transaction('rw', tables, async () => {
    const storeKey = await resolveKey(db, key);
    if (await isFirst(db, writeId, now)) {
      const before = await readMark(db, storeKey);
      const { note: oldNote, ...mark } = before;
      const { note, ...words } = joined(mark, uncontested(before, change, was));
      const quiet = change.quietFor === undefined ? {} : { quietSince: now };
      if (Object.keys(words).length > 0) await db.marks.put({ ...mark, ...words, ...quiet, storeKey, updatedAt: now });
      if (mark.blacklist !== null || words.blacklist) await renewBlockedKeys(db, storeKey);
      if (note !== undefined && note !== oldNote) await db.notes.put({ storeKey, text: note, updatedAt: now });
    }
    return readMark(db, storeKey);
  });
}

/** A text to add below a note of at most `longest` characters. */
interface NoteEntry {
  writeId: string;
  storeKey: string;
  entry: string;
  longest: number;
}

/** Adds a text below the note in one transaction and returns the whole mark; undefined, and nothing changed, when it would be too long. */
export async function addToNote(
  db: Database,
  { writeId, storeKey: key, entry, longest }: NoteEntry,
  now: string,
): Promise<StoreMark | undefined> {
  return db.dexie.transaction('rw', [db.marks, db.notes, db.aliases, db.writes], async () => {
    const storeKey = await resolveKey(db, key);
    const old = (await db.notes.get(storeKey))?.text ?? '';
    const text = below(old, entry);
    if (await db.writes.get(writeId)) return readMark(db, storeKey);
    if (text.length > longest) return undefined;
    await isFirst(db, writeId, now);
    await db.notes.put({ storeKey, text, updatedAt: now });
    return readMark(db, storeKey);
  });
}
