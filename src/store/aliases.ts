import { storeKeysOf, type StoreIds } from '@/domain/store-key';
import type { Database } from './database';
import { moveStore } from './move-store';

const rankOf = (storeKey: string) => 'mlh'.indexOf(storeKey.charAt(0));

/** Two sets of ids contradict each other when both name a member (or, failing that, a login) and name different ones. */
export function contradicts(one: StoreIds, other: StoreIds): boolean {
  if (one.memberId !== null && other.memberId !== null) return one.memberId !== other.memberId;
  return one.loginId !== null && other.loginId !== null && one.loginId !== other.loginId;
}

/** The key a store's records stand under now; a key never heard of stands for itself. */
export async function resolveKey(db: Database, key: string): Promise<string> {
  return (await db.aliases.get(key))?.storeKey ?? key;
}

/**
 * The key for a store with these ids, and the kept stores that are the same one. A page without the member id still belongs to
 * the member its login or host leads to; a page with one is that member's whatever its login or host led to before.
 */
async function matchStore(db: Database, ids: StoreIds): Promise<{ storeKey: string | undefined; same: string[] }> {
  const keys = storeKeysOf(ids);
  const leads = (await db.aliases.bulkGet(keys)).flatMap((row) => (row ? [row.storeKey] : []));
  const rows = (await db.stores.bulkGet([...new Set(leads)])).filter((row) => row !== undefined);
  const same = rows.filter((row) => !contradicts(row, ids)).map((row) => row.storeKey);
  const best = same.toSorted((one, other) => rankOf(one) - rankOf(other))[0];
  return { storeKey: ids.memberId === null ? (best ?? keys[0]) : keys[0], same };
}

/** The key of the store a page belongs to, without writing anything; undefined when the page names no store. */
export async function findStore(db: Database, ids: StoreIds): Promise<string | undefined> {
  return (await matchStore(db, ids)).storeKey;
}

/**
 * Finds or names the store a reading belongs to and notes every id it was seen with, inside the caller's transaction.
 * Records kept under a weaker id move to the stronger one, unless the ids contradict each other: then a shop host or login has
 * changed hands, the old store keeps its records, and the id leads to the store seen last. Undefined: the page names no store.
 */
export async function claimStore(db: Database, ids: StoreIds): Promise<string | undefined> {
  const { storeKey, same } = await matchStore(db, ids);
  if (storeKey === undefined) return undefined;
  for (const from of same) {
    const [store, target] = await db.stores.bulkGet([from, storeKey]);
    if (from !== storeKey && store && !(target && contradicts(store, target))) await moveStore(db, from, storeKey);
  }
  await db.aliases.bulkPut([...new Set([...storeKeysOf(ids), storeKey])].map((id) => ({ id, storeKey })));
  return storeKey;
}
