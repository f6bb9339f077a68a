import type { Assessment } from '@/domain/assessment';
import type { StoreBrief } from '@/domain/store-line';
import type { Facts } from '@/evidence/facts';
import { keepBrief } from '@/store/brief';
import type { Context } from './context';
import { judge, type Judgement } from './judge';
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

/** The table is a convenience: that its verdict could not be kept is logged and never fails the write that led here. */
async function keepQuietly(keeping: () => Promise<void>): Promise<void> {
  try {
    await keeping();
  } catch (error) {
    console.error('Touchstone could not keep a store’s verdict for the table', error);
  }
}

/** Keeps a judgement that was just made by a store's newest page for the table of stores. */
export function keepJudged(context: Context, storeKey: string, { facts, assessment }: Judgement): Promise<void> {
  return keepQuietly(() => keepBrief(context.database, storeKey, briefOf(facts, assessment)));
}

/** Judges a store anew by its newest page for the table, after anything the judgement rests on has changed. */
export function renewBrief(context: Context, storeKey: string): Promise<void> {
  return keepQuietly(async () => {
    const found = await openCase(context, storeKey, null);
    if (!found?.memory) return;
    await keepJudged(context, found.storeKey, judge(found));
  });
}

/** Renews the verdict of a store and of the other kept stores of its company: an entry on one rings at all of them. */
export async function renewCompany(context: Context, storeKey: string): Promise<void> {
  await renewBrief(context, storeKey);
  const sisters = (await openCase(context, storeKey, null))?.memory?.sisters;
  for (const sister of [...(sisters?.sure ?? []), ...(sisters?.byName ?? [])])
    await renewBrief(context, sister.storeKey);
}
