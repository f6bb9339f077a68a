import type { Correction, CorrectableFact } from '@/domain/correction';
import { resolveKey } from './aliases';
import { renewBlockedKeys } from './blocked';
import { correctionRow } from './correction-rows';
import type { Database } from './database';
import { isFirst } from './once';

/** What the buyer typed over facts of a store. `storeKey` must be resolved. */
export async function readCorrections(db: Database, storeKey: string): Promise<Correction[]> {
  const rows = await db.corrections.where({ storeKey }).toArray();
  return rows.map(({ fact, value, pageSaid, at }) => ({ storeKey, fact, value, pageSaid, at }));
}

/** A licence the buyer types may make a blacklist entry ring elsewhere. */
const tablesOf = (db: Database) => [db.corrections, db.aliases, db.writes, db.stores, db.marks];

/** Keeps a correction in the place of an older one of the same fact; a write done before changes nothing. */
export async function keepCorrection(db: Database, writeId: string, correction: Correction): Promise<void> {
  await db.dexie.transaction('rw', tablesOf(db), async () => {
    const storeKey = await resolveKey(db, correction.storeKey);
    if (!(await isFirst(db, writeId, correction.at))) return;
    await db.corrections.put(correctionRow({ ...correction, storeKey }));
    await renewBlockedKeys(db, storeKey);
  });
}

/** Takes a correction back: the page's word holds again. A write done before changes nothing. */
export async function dropCorrection(
  db: Database,
  writeId: string,
  key: string,
  fact: CorrectableFact,
  now: string,
): Promise<void> {
  await db.dexie.transaction('rw', tablesOf(db), async () => {
    const storeKey = await resolveKey(db, key);
    if (!(await isFirst(db, writeId, now))) return;
    await db.corrections.delete(`${storeKey}/${fact}`);
    await renewBlockedKeys(db, storeKey);
  });
}
