import type { Database } from '../database';
import type { AuthorRow, SharedRow } from '../rows';

/**
 * Notes the authors of a backup whose list here is as new as the backup's, inside the caller's transaction: what they no longer say must not
 * come back with it. One of whom nothing is taken in here is none: the buyer may want those words back.
 */
export async function findListsHere(db: Database, staged: AuthorRow[], found: Set<string>): Promise<void> {
  const kept = await db.authors.bulkGet(staged.map(({ fingerprint }) => fingerprint));
  for (const [at, { fingerprint, lastFileAt }] of staged.entries()) {
    const isNewer = (kept[at]?.lastFileAt ?? '') >= lastFileAt;
    if (isNewer && (await db.shared.where({ fingerprint }).count()) > 0) found.add(fingerprint);
  }
}

/** The records of a backup without the words of authors whose list is here. */
export const withoutListsHere = (table: string, rows: object[], found: ReadonlySet<string>): object[] =>
  table === 'shared' ? rows.filter((row) => !found.has((row as SharedRow).fingerprint)) : rows;
