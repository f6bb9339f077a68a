import type { SharedWord } from '@/domain/shared-word';
import { isIdentified } from '@/domain/store-key';
import { resolveKey } from '@/store/aliases';
import { companyMarks } from '@/store/blocked';
import { readCorrections } from '@/store/corrections';
import { sharedOf } from '@/store/shared';
import type { Context } from './context';
import type { Question } from './topics';

/** Everything other buyers say of a store and its company, entries that have run out too; nothing for a page that names no store. */
export async function sharedWords(
  { database: db }: Context,
  { storeKey }: Question<'shared-words'>,
): Promise<SharedWord[]> {
  if (!isIdentified(storeKey)) return [];
  return db.dexie.transaction('r', [db.stores, db.aliases, db.corrections, db.shared, db.authors], async () => {
    const key = await resolveKey(db, storeKey);
    return sharedOf(db, await companyMarks(db, key, await readCorrections(db, key)));
  });
}
