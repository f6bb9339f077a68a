import type { OfferSheetRow, PriceSheetRow, StoreSheetRow } from '@/exchange/sheets/rows';
import { allRows, type AnyTable } from '@/store/backup/tables';
import type { SnapshotRow, StoreRow } from '@/store/rows';
import { rowsOf } from '@/store/pages';
import { currentReading, openRow, storeHistory } from '@/store/snapshots';
import { marksOf } from '@/store/words/kept-words';
import type { Database } from '@/store/database';
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
  yield batch;
}

/** One row a store, with the verdict the table of stores shows and the buyer's words. */
export async function* storeRows(database: Database): AsyncGenerator<StoreSheetRow> {
  for await (const stores of batches<StoreRow>(rowsOf(database.stores))) {
    const marks = await marksOf(
      database,
      stores.map(({ storeKey }) => storeKey),
    );
    for (const [at, { storeKey, brief, firstSeenAt, lastSeenAt }] of stores.entries()) {
      const mark = marks[at]?.mark;
      if (!mark) continue;
      const { readings } = await storeHistory(database, storeKey, lookedAt);
      yield { storeKey, facts: foundIn(readings), assessment: brief ?? null, mark, firstSeenAt, lastSeenAt };
    }
  }
}

/** One row an offer, as it was read last. */
export async function* offerRows(database: Database): AsyncGenerator<OfferSheetRow> {
  for await (const { offerId, storeKey, url, firstSeenAt, lastReadAt, title } of rowsOf(database.offers)) {
    const reading = await currentReading(database, storeKey, offerId);
    const facts = reading ? foundIn([reading]) : { offerId, ...(title !== null && { title }) };
    yield { storeKey, url, facts, firstSeenAt, readAt: lastReadAt };
  }
}

/** One row a reading of an offer that shows a price; readings of the same content are kept once. */
export async function* priceRows(database: Database): AsyncGenerator<PriceSheetRow> {
  for await (const row of allRows(database.snapshots as AnyTable)) {
    const { offerId, storeKey, readAt, ...rest } = row as SnapshotRow;
    const reading = offerId === null ? undefined : openRow({ offerId, storeKey, readAt, ...rest });
    if (offerId === null || !reading) continue;
    const facts = foundIn([reading]);
    if (facts.priceRange ?? facts.priceTiers) yield { offerId, storeKey, readAt, facts };
  }
}
