import type { OfferSheetRow, PriceSheetRow, StoreSheetRow } from '@/exchange/sheets/rows';
import { allRows, type AnyTable } from '@/store/backup/tables';
import type { Database } from '@/store/database';
import { rowsOf } from '@/store/pages';
import type { OfferRow, SnapshotRow, StoreRow } from '@/store/rows';
import { fieldsOf, newestRows } from '@/store/snapshots';
import { marksBetween } from '@/store/words/kept-words';
import { foundIn } from './found-facts';

/** Readings of a store its row is put together from; older ones only tell what has changed since. */
const lookedAt = 10;
const batchSize = 100;

async function* batches<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** One row a store, with the verdict the table of stores shows and the buyer's words. */
export async function* storeRows(database: Database): AsyncGenerator<StoreSheetRow> {
  for await (const stores of batches<StoreRow>(rowsOf(database.stores))) {
    const keys = stores.map(({ storeKey }) => storeKey);
    const [marks, pages] = [await marksBetween(database, keys), await newestRows(database, keys, lookedAt)];
    for (const [at, { storeKey, brief, firstSeenAt, lastSeenAt }] of stores.entries()) {
      const mark = marks[at];
      const facts = foundIn(pages.get(storeKey) ?? []);
      if (mark) yield { storeKey, facts, assessment: brief ?? null, mark, firstSeenAt, lastSeenAt };
    }
  }
}

/** One row an offer, as it was read last. */
export async function* offerRows(database: Database): AsyncGenerator<OfferSheetRow> {
  for await (const offers of batches<OfferRow>(rowsOf(database.offers))) {
    const pages = await database.snapshots.bulkGet(offers.map(({ snapshotId }) => snapshotId));
    for (const [at, { offerId, storeKey, url, firstSeenAt, lastReadAt, title }] of offers.entries()) {
      const page = pages[at];
      const facts = page && fieldsOf(page) ? foundIn([page]) : { offerId, ...(title !== null && { title }) };
      yield { storeKey, offerId, url, facts, firstSeenAt, readAt: lastReadAt };
    }
  }
}

/** One row a reading of an offer that shows a price; readings of the same content are kept once. */
export async function* priceRows(database: Database): AsyncGenerator<PriceSheetRow> {
  for await (const row of allRows(database.snapshots as AnyTable)) {
    const page = row as SnapshotRow;
    const { offerId, storeKey, readAt } = page;
    if (offerId === null) continue;
    const facts = foundIn([page]);
    if (facts.priceRange ?? facts.priceTiers) yield { offerId, storeKey, readAt, facts };
  }
}
