import type { ShareSaid } from '@/domain/share-job';
import type { Database } from '@/store/database';
import type { SharedRow } from '@/store/rows';
import { shareLines } from '@/store/share/take-in';
import { shownLines } from './own-list';

const textOf = ({ storeKey, companyName, legalName, entry }: SharedRow) =>
  [storeKey, companyName, legalName, entry.blacklist?.reason].join(' ').toLowerCase();

/** What one author says of stores, by a search, beside what the buyer says of the same. */
export async function authorWords(db: Database, fingerprint: string, search: string): Promise<ShareSaid> {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return db.dexie.transaction('r', [db.shared, db.aliases, db.stores, db.marks], async () => {
    const rows = await db.shared.where({ fingerprint }).toArray();
    const found = rows
      .filter((row) => words.every((word) => textOf(row).includes(word)))
      .toSorted((one, other) => other.entry.date.localeCompare(one.entry.date));
    const shown = found.slice(0, shownLines).map((row) => ({ kind: 'same' as const, row, old: null }));
    return { said: 'words', lines: await shareLines(db, shown), of: found.length };
  });
}
