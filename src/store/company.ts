import { registeredForm } from '@/domain/company-name';
import type { Database } from './database';
import type { StoreRow } from './rows';

/** A kept store of a company. `sure` when the licence code says so; a name alone says "possibly the same". */
export interface StoreOfCompany {
  store: StoreRow;
  sure: boolean;
}

/** The ways registers and pages write one name. */
export const spellings = (name: string): string[] => {
  const registered = registeredForm(name);
  return [...new Set([name, registered, registered.replaceAll('（', '(').replaceAll('）', ')')])];
};

/**
 * The kept stores of one company: all with its licence code, then those that only carry its name, on a licence or as their own. A store
 * of that name with another code is another company. Both null finds nothing.
 */
export async function storesOfCompany(
  db: Database,
  { licenceCode, legalName }: { licenceCode: string | null; legalName: string | null },
): Promise<StoreOfCompany[]> {
  return db.dexie.transaction('r', db.stores, async () => {
    const names = legalName === null ? [] : spellings(legalName);
    const [byCode, ...named] = await Promise.all([
      licenceCode === null ? [] : db.stores.where({ licenceCode }).toArray(),
      db.stores.where('legalName').anyOf(names).toArray(),
      db.stores.where('companyName').anyOf(names).toArray(),
    ]);
    const found = new Map(byCode.map((store) => [store.storeKey, { store, sure: true }]));
    for (const store of named.flat()) {
      const isOther = licenceCode !== null && store.licenceCode != null && store.licenceCode !== licenceCode;
      if (!isOther && !found.has(store.storeKey)) found.set(store.storeKey, { store, sure: false });
    }
    return [...found.values()];
  });
}
