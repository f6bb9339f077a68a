import type { Assessment, Finding } from '@/domain/assessment';
import type { Facts } from '@/evidence/facts';
import { ease, easedBy } from './ease';
import type { Policy } from './policy';
import type { Outcome, Rule } from './rule';
import { allRules } from './rules';
import { bandOf, score } from './score';

/** Points a finding adds to the worst score, to one decimal; an unanswered rule adds its full share. */
function pointsOf(outcome: Outcome, weight: number, base: number): number {
  if (base === 0) return 0;
  if (outcome.answer === 'risk') return Math.round((1000 * weight * outcome.degree) / base) / 10;
  const isOpen = outcome.answer === 'unknown' || outcome.answer === 'failed';
  return isOpen ? Math.round((1000 * weight) / base) / 10 : 0;
}

/** Weight, outcome and what lowered it. A decisive rule is never lowered, and the buyer's own checks weigh only where they warn. */
function weigh(rule: Rule, facts: Facts, policy: Policy) {
  const { weight, alarm, decisive } = policy.rules[rule.id];
  const found = rule.run(facts, policy);
  const eased = found.answer === 'risk' && !decisive ? easedBy(rule.id, facts, policy) : null;
  const counts = !rule.own || found.answer === 'risk';
  return { rule, weight: counts ? weight : 0, alarm, outcome: ease(found, eased), eased };
}

/**
 * Judges facts by every stable rule: findings in the order of `rules`, score, coverage and band.
 * The same facts and policy always give the same assessment; nothing else is looked at, not even the clock.
 */
export function assess(facts: Facts, policy: Policy, rules: readonly Rule[] = allRules): Assessment {
  const weighed = rules.filter(({ lifecycle }) => lifecycle === 'stable').map((rule) => weigh(rule, facts, policy));
  const found = score(weighed);
  const findings = weighed.map(({ rule, weight, outcome, eased }): Finding => {
    const isRisk = outcome.answer === 'risk';
    return {
      rule: rule.id,
      answer: outcome.answer,
      degree: isRisk ? outcome.degree : 0,
      decisive: isRisk && policy.rules[rule.id].decisive,
      points: pointsOf(outcome, weight, found.base),
      proof: rule.proof(facts),
      ...(eased && { eased }),
    };
  });
  const isLoud = ({ rule, degree }: Finding): boolean =>
    degree >= policy.bands.loudFrom.value && weighed.some(({ rule: { id } }) => id === rule && policy.rules[id].loud);
  const known = {
    decisive: findings.some(({ decisive }) => decisive),
    loud: findings.some(isLoud),
    years: facts.known.membershipYears !== undefined,
  };
  const { best, worst, coverage, asked, answered } = found;
  return { band: bandOf(found, known, policy), score: worst, best, worst, coverage, asked, answered, findings };
}
