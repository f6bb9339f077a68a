import { storeKeysOf, type StoreIds } from '@/domain/store-key';
import { contradicts } from '../aliases';
import { spellings } from '../company';
import type { Database } from '../database';
import type { SharedRow } from '../rows';

/** The kept stores with these ids, in their order, inside the caller's transaction; null for one the buyer never saw. Needs aliases and stores. */
export async function storesHere(db: Database, all: StoreIds[]): Promise<(string | null)[]> {
  const ids = all.map(storeKeysOf);
  const keys = [...new Set(ids.flat())];
  const aliases = await db.aliases.bulkGet(keys);
  const leadTo = new Map(keys.map((key, at) => [key, aliases[at]?.storeKey ?? key]));
  const targets = [...new Set(leadTo.values())];
  const rows = await db.stores.bulkGet(targets);
  const stores = new Map(rows.flatMap((row) => (row ? [[row.storeKey, row] as const] : [])));
  return all.map((wanted, at) => {
    for (const id of ids[at] ?? []) {
      const store = stores.get(leadTo.get(id) ?? id);
      if (store && !contradicts(store, wanted)) return store.storeKey;
    }
    return null;
  });
}

const batchSize = 250;

/** Kept stores some words of other buyers may ring at, by id, licence or name, inside the caller's transaction: their verdict may be another. */
export async function storesRungBy(db: Database, words: SharedRow[]): Promise<string[]> {
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += batchSize) {
    const batch = words.slice(at, at + batchSize);
    const codes = batch.flatMap(({ licenceCode }) => (licenceCode === null ? [] : [licenceCode]));
    const names = batch.flatMap(({ legalName, companyName }) => [legalName, companyName].flatMap((name) => name ?? []));
    const spelt = [...new Set(names.flatMap(spellings))];
    const lists = [
      (
        await storesHere(
          db,
          batch.map(({ storeIds }) => storeIds),
        )
      ).filter((key) => key !== null),
      await db.stores.where('licenceCode').anyOf(codes).primaryKeys(),
      await db.stores.where('legalName').anyOf(spelt).primaryKeys(),
      await db.stores.where('companyName').anyOf(spelt).primaryKeys(),
    ];
    for (const key of lists.flat()) found.add(key);
  }
  return [...found];
}
