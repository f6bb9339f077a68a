import type { Assessment } from '@/domain/assessment';
import type { StoreBrief } from '@/domain/store-line';
import type { Facts } from '@/evidence/facts';
import { keepBrief } from '@/store/brief';
import type { Context } from './context';
import { judge } from './judge';
import { openCase } from './open-case';

/** The judgement in the few values a long table shows. */
export function briefOf({ known, now }: Facts, { band, score, best, coverage }: Assessment): StoreBrief {
  return {
    judgedAt: now,
    band,
    score,
    best,
    coverage,
    membershipYears: known.membershipYears?.value ?? null,
    badges: known.badges?.value ?? [],
    repeatRate: known.repeatRate?.value ?? null,
    serviceScore: known.serviceScore?.value ?? null,
    location: known.location?.value ?? null,
  };
}

/**
 * Judges a store by its newest page and keeps the outcome beside it, after anything the judgement rests on has changed. The table it
 * serves is a convenience: a failure is logged and never fails the write that led here.
 */
export async function renewBrief(context: Context, storeKey: string): Promise<void> {
  try {
    const found = await openCase(context, storeKey, null);
    if (!found?.memory) return;
    const { facts, assessment } = judge(found);
    await keepBrief(context.database, found.storeKey, briefOf(facts, assessment));
  } catch (error) {
    console.error('Touchstone could not keep a store’s verdict for the table', error);
  }
}

/** Renews the verdict of a store and of the other kept stores of its company: an entry on one rings at all of them. */
export async function renewCompany(context: Context, storeKey: string): Promise<void> {
  await renewBrief(context, storeKey);
  const sisters = (await openCase(context, storeKey, null))?.memory?.sisters;
  for (const sister of [...(sisters?.sure ?? []), ...(sisters?.byName ?? [])])
    await renewBrief(context, sister.storeKey);
}
