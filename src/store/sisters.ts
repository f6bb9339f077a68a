import type { Correction } from '@/domain/correction';
import { storesOfCompany, type StoreOfCompany } from './company';
import type { Database } from './database';

/** Another kept store of a company. */
export interface Sister {
  storeKey: string;
  name: string | null;
}

/** `sure` by the licence code, `byName` by the registered name alone. */
export interface SistersFound {
  sure: Sister[];
  byName: Sister[];
}

const typedOf = (corrections: Correction[], fact: Correction['fact']): string | null => {
  const value = corrections.find((correction) => correction.fact === fact)?.value;
  return typeof value === 'string' ? value : null;
};

/** Stores for which the buyer typed this licence code: pages seldom show one. */
async function storesTyped(db: Database, licenceCode: string | null): Promise<StoreOfCompany[]> {
  if (licenceCode === null) return [];
  const typed = await db.corrections.where({ fact: 'licenceCode', value: licenceCode }).toArray();
  const stores = await db.stores.bulkGet(typed.map(({ storeKey }) => storeKey));
  return stores.flatMap((store) => (store ? [{ store, sure: true }] : []));
}

/**
 * The other kept stores of the company behind a store, by what pages and the buyer say of its licence, inside the caller's read
 * transaction. Null when no name and no code is known to search by. `storeKey` must be resolved.
 */
export async function sistersOf(
  db: Database,
  storeKey: string,
  corrections: Correction[],
): Promise<SistersFound | null> {
  const own = await db.stores.get(storeKey);
  const licenceCode = typedOf(corrections, 'licenceCode') ?? own?.licenceCode ?? null;
  const legalName = typedOf(corrections, 'legalName') ?? own?.legalName ?? own?.companyName ?? null;
  if (licenceCode === null && legalName === null) return null;
  const found = [
    ...(await storesTyped(db, licenceCode)),
    ...(await storesOfCompany(db, { licenceCode, legalName })),
  ].filter(({ store }) => store.storeKey !== storeKey);
  const sisters = new Map<string, Sister & { sure: boolean }>();
  for (const { store, sure } of found) {
    if (sisters.get(store.storeKey)?.sure) continue;
    sisters.set(store.storeKey, { storeKey: store.storeKey, name: store.companyName, sure });
  }
  const listed = (isSure: boolean) =>
    [...sisters.values()]
      .filter(({ sure }) => sure === isSure)
      .map(({ storeKey: key, name }): Sister => ({ storeKey: key, name }));
  return { sure: listed(true), byName: listed(false) };
}
