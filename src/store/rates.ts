import type { Rate } from '@/domain/money';
import type { Database } from './database';

/** The newest rate the buyer gave for each currency. */
export async function readRates(db: Database): Promise<Rate[]> {
  const rows = await db.rates.orderBy('[currency+date]').toArray();
  return [...new Map(rows.map((row) => [row.currency, row])).values()];
}

/** Keeps the buyer's rates; a second one for the same day takes the first one's place. Returns the newest of each currency. */
export async function keepRates(db: Database, rates: Rate[]): Promise<Rate[]> {
  return db.dexie.transaction('rw', [db.rates], async () => {
    await db.rates.bulkPut(rates);
    return readRates(db);
  });
}
