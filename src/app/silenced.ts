import type { WordedAssessment } from '@/domain/assessment';
import type { QuietRule } from '@/domain/quiet';
import { defaultPolicy } from '@/risk/policy';
import type { PolicyRow } from '@/risk/policy-shape';
import { allRules } from '@/risk/rules';

const rowOf = (rule: keyof typeof defaultPolicy.rules): PolicyRow => defaultPolicy.rules[rule];

/** Rules a buyer may silence: neither those that decide alone nor those that forbid "low risk". */
export const silenceable = allRules.filter(({ id, lifecycle }) => {
  const { decisive, loud } = rowOf(id);
  return lifecycle === 'stable' && !decisive && !loud;
});

/** The rules the buyer silenced, without names of rules that may not be or no longer are. */
export function silencedRules(quietRules: readonly QuietRule[]): ReadonlySet<string> {
  const wanted = new Set(quietRules.map(({ rule }) => rule));
  return new Set(silenceable.map(({ id }) => id).filter((id) => wanted.has(id)));
}

/** Marks what the buyer silenced. Score, band and points stay as they are: only the place among the reasons is another. */
export function markSilenced(assessment: WordedAssessment, silenced: ReadonlySet<string>): WordedAssessment {
  if (silenced.size === 0) return assessment;
  return {
    ...assessment,
    findings: assessment.findings.map((one) => (silenced.has(one.rule) ? { ...one, silenced: true } : one)),
  };
}
