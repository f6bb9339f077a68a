import type { PageHealth } from '@/domain/page-health';
import type { PageKind } from '@/domain/page-kind';
import type { Reading } from '@/domain/reading';
import { factNames } from '@/domain/page-facts';
import { pageAddress } from '@/domain/snapshot';
import type { Database } from './database';

/** Visits kept of each page kind: enough for a median, and no history of what the buyer looked at. */
export const mostVisits = 50;

/** The row of a reading. A page that fills in is read several times: one page on one day is one visit, and its last reading counts. */
function rowOf(reading: Reading) {
  const { pageKind, generation, readAt, fields } = reading;
  const inState = (state: 'found' | 'broken') => factNames.filter((name) => fields[name].state === state);
  return {
    id: `${pageKind}/${readAt.slice(0, 10)}/${pageAddress(reading)}`,
    pageKind,
    generation,
    at: readAt,
    found: inState('found'),
    broken: inState('broken'),
  };
}

const ofKind = (db: Database, pageKind: PageKind) =>
  db.health.where('[pageKind+at]').between([pageKind, ''], [pageKind, '\uffff']);

/** Notes what could be read of a page, in a transaction of its own, and forgets the oldest visits beyond the limit. */
export async function keepHealth(db: Database, reading: Reading): Promise<void> {
  await db.dexie.transaction('rw', [db.health], async () => {
    await db.health.put(rowOf(reading));
    const tooMany = (await ofKind(db, reading.pageKind).count()) - mostVisits;
    if (tooMany > 0) await db.health.bulkDelete(await ofKind(db, reading.pageKind).limit(tooMany).primaryKeys());
  });
}

/** The visits of one page kind, newest first, without what names their pages. */
export async function readHealth(db: Database, pageKind: PageKind): Promise<PageHealth[]> {
  const rows = await ofKind(db, pageKind).reverse().toArray();
  return rows.map(({ generation, at, found, broken }) => ({ pageKind, generation, at, found, broken }));
}
