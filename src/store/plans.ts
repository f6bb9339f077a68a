import type { PaymentPlan } from '@/domain/payment-plan';
import { resolveKey } from './aliases';
import type { Database } from './database';
import { isFirst } from './once';

/** Payment plans of a store, the newest first. */
export async function readPlans(db: Database, key: string): Promise<PaymentPlan[]> {
  return db.dexie.transaction('r', [db.plans, db.aliases], async () => plansOf(db, await resolveKey(db, key)));
}

async function plansOf(db: Database, storeKey: string): Promise<PaymentPlan[]> {
  const plans = await db.plans.where({ storeKey }).toArray();
  return plans.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
}

/**
 * Keeps a plan as it is now and returns all of its store; a write done before changes nothing. Undefined, and nothing changed, when the id
 * stands for a plan of another store.
 */
export async function keepPlan(
  db: Database,
  writeId: string,
  plan: PaymentPlan,
  now: string,
): Promise<PaymentPlan[] | undefined> {
  return db.dexie.transaction('rw', [db.plans, db.aliases, db.writes], async () => {
    const storeKey = await resolveKey(db, plan.storeKey);
    const kept = await db.plans.get(plan.id);
    if (kept && kept.storeKey !== storeKey) return undefined;
    if (await isFirst(db, writeId, now))
      await db.plans.put({ ...plan, storeKey, createdAt: kept?.createdAt ?? now, updatedAt: now });
    return plansOf(db, storeKey);
  });
}

/** Deletes a plan of a store and returns those left; a write done before changes nothing. */
export async function dropPlan(
  db: Database,
  writeId: string,
  key: string,
  id: string,
  now: string,
): Promise<PaymentPlan[]> {
  return db.dexie.transaction('rw', [db.plans, db.aliases, db.writes], async () => {
    const storeKey = await resolveKey(db, key);
    const kept = await db.plans.get(id);
    if ((await isFirst(db, writeId, now)) && kept?.storeKey === storeKey) await db.plans.delete(id);
    return plansOf(db, storeKey);
  });
}
