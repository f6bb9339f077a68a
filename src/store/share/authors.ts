import { sameAuthorName } from '@/domain/shared-word';
import type { AuthorLine, Namesake } from '@/domain/share-job';
import type { Database } from '../database';
import { storesRungBy } from './stores-here';

/** Others who call themselves the same under another key. */
export async function namesakesOf(db: Database, name: string, fingerprint: string): Promise<Namesake[]> {
  const authors = await db.authors.toArray();
  return authors
    .filter((one) => one.fingerprint !== fingerprint && sameAuthorName(one.name, name))
    .map(({ fingerprint: other, trusted, firstSeenAt }) => ({ fingerprint: other, trusted, firstSeenAt }));
}

/** Everyone whose file was taken in, by name. */
export async function authorLines(db: Database): Promise<AuthorLine[]> {
  return db.dexie.transaction('r', [db.authors, db.shared, db.subscriptions], async () => {
    const authors = await db.authors.toArray();
    const lines = await Promise.all(
      authors.map(async ({ fingerprint, name, trusted, firstSeenAt, lastFileAt }) => ({
        fingerprint,
        name,
        trusted,
        firstSeenAt,
        lastFileAt,
        stores: await db.shared.where({ fingerprint }).count(),
        hasNamesake: authors.some((one) => one.fingerprint !== fingerprint && sameAuthorName(one.name, name)),
        subscribed: (await db.subscriptions.get(fingerprint))?.fileName ?? null,
      })),
    );
    return lines.toSorted((one, other) => one.name.localeCompare(other.name));
  });
}

/** Stops following files of authors of whom nothing is known any more, as after the undo of their first list. */
export async function dropStraySubscriptions(db: Database): Promise<void> {
  await db.dexie.transaction('rw', [db.authors, db.subscriptions], async () => {
    const known = await db.authors.toCollection().primaryKeys();
    await db.subscriptions.where('fingerprint').noneOf(known).delete();
  });
}

const tablesOf = (db: Database) => [db.authors, db.shared, db.subscriptions, db.stores, db.aliases];

/** The buyer's word on whether a key is its owner's. Answers the stores to judge anew. */
export async function trustAuthor(db: Database, fingerprint: string, trusted: boolean): Promise<string[]> {
  return db.dexie.transaction('rw', tablesOf(db), async () => {
    await db.authors.update(fingerprint, { trusted });
    return storesRungBy(db, await db.shared.where({ fingerprint }).toArray());
  });
}

/** Takes back everything of an author, in one transaction; `forget` leaves not even the key. Answers the stores to judge anew. */
export async function takeBackAuthor(db: Database, fingerprint: string, forget: boolean): Promise<string[]> {
  return db.dexie.transaction('rw', tablesOf(db), async () => {
    const words = db.shared.where({ fingerprint });
    const storeKeys = await storesRungBy(db, await words.toArray());
    await words.delete();
    await db.subscriptions.delete(fingerprint);
    if (forget) await db.authors.delete(fingerprint);
    return storeKeys;
  });
}
