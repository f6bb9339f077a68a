import type { Eased } from '@/domain/assessment';
import { kindOf, type CheckAnswer } from '@/domain/check-answer';
import { checkIds } from '@/domain/checks';
import type { Facts } from '@/evidence/facts';
import type { Policy, RuleId } from './policy';
import type { Outcome } from './rule';

const day = 86_400_000;

/** When a check was done: the day the buyer named, or when it was answered. */
const doneOn = ({ on, updatedAt }: CheckAnswer): string => on ?? updatedAt.slice(0, 10);

/** The check that lowers a rule's risk most, null when none does: good outcomes only, and none older than the policy allows. */
export function easedBy(rule: RuleId, { known, now }: Facts, { checks: { easesDays, factors } }: Policy): Eased | null {
  const all: Partial<Record<string, { value: number }>> = factors;
  let best: Eased | null = null;
  for (const check of checkIds) {
    const factor = all[`${check}/${rule}`]?.value;
    const answer = known.checks?.value.find((one) => one.check === check);
    if (factor === undefined || !answer || kindOf(answer) !== 'good') continue;
    const on = doneOn(answer);
    const isFresh = Date.parse(now) - Date.parse(on) <= easesDays.value * day;
    if (isFresh && factor < (best?.factor ?? 1)) best = { check, on, factor };
  }
  return best;
}

/** A risk lowered by what the buyer did: its degree times the factor, never none. Other answers stay as they are. */
export function ease(outcome: Outcome, eased: Eased | null): Outcome {
  if (outcome.answer !== 'risk' || !eased) return outcome;
  return { answer: 'risk', degree: Math.max(0.01, Math.round(outcome.degree * eased.factor * 100) / 100) };
}
