import type { PaymentPlan } from '@/domain/payment-plan';
import { isIdentified } from '@/domain/store-key';
import { dropPlan as deletePlan, keepPlan as writePlan, readPlans } from '@/store/plans';
import type { Context } from './context';
import type { Question } from './topics';
import { RefusedError } from './view-error';

/** Payment plans of a store, the newest first. */
export async function plans(context: Context, { storeKey }: Question<'plans'>): Promise<PaymentPlan[]> {
  return readPlans(context.database, storeKey);
}

/** Keeps a plan, new or changed; refused for a page that names no store and for an id of another store's plan. */
export async function keepPlan(context: Context, { writeId, plan }: Question<'keep-plan'>): Promise<PaymentPlan[]> {
  if (!isIdentified(plan.storeKey)) throw new RefusedError('This page names no store.');
  const kept = await writePlan(context.database, writeId, plan, context.now());
  if (kept === undefined) throw new RefusedError('This id stands for a plan of another store.');
  return kept;
}

/** Deletes a plan the buyer no longer wants. */
export async function dropPlan(
  context: Context,
  { writeId, storeKey, id }: Question<'drop-plan'>,
): Promise<PaymentPlan[]> {
  return deletePlan(context.database, writeId, storeKey, id, context.now());
}
