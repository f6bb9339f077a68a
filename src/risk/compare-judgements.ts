import type { Answer, Assessment, Band, Finding } from '@/domain/assessment';
import type { Facts } from '@/evidence/facts';
import { assess } from './assess';
import type { Policy } from './policy';
import { allRules } from './rules';

/** One rule that tells something else, or adds something else, under another policy. */
export interface FindingMove {
  rule: string;
  from: { answer: Answer; degree: number; points: number };
  to: { answer: Answer; degree: number; points: number };
}

/** A store under two policies. `trial` is the new policy with the rules on trial counted in: what they would do if they were stable. */
export interface Comparison {
  from: Pick<Assessment, 'band' | 'score'>;
  to: Pick<Assessment, 'band' | 'score'>;
  trial: { band: Band; score: number; found: string[] };
  moves: FindingMove[];
}

const partOf = ({ answer, degree, points }: Finding): FindingMove['from'] => ({ answer, degree, points });
const bandOf = ({ band, score }: Assessment) => ({ band, score });
const nothing: FindingMove['from'] = { answer: 'not applicable', degree: 0, points: 0 };

/** Rules whose findings differ, those whose points differ most first. */
function movesBetween(before: Finding[], after: Finding[]): FindingMove[] {
  const moves = after.map((finding): FindingMove => {
    const old = before.find(({ rule }) => rule === finding.rule);
    return { rule: finding.rule, from: old ? partOf(old) : nothing, to: partOf(finding) };
  });
  const size = ({ from, to }: FindingMove) => Math.abs(to.points - from.points);
  return moves
    .filter(({ from, to }) => from.answer !== to.answer || from.degree !== to.degree || from.points !== to.points)
    .toSorted((one, other) => size(other) - size(one));
}

/** Judges a store by two policies, and by the newer one with the rules on trial too. `facts` may rest on numbers of a policy of their own. */
export function compareJudgements(
  before: { facts: Facts; policy: Policy },
  after: { facts: Facts; policy: Policy },
): Comparison {
  const [was, would] = [assess(before.facts, before.policy), assess(after.facts, after.policy)];
  const counted = allRules.map((rule) => ({ ...rule, lifecycle: 'stable' as const }));
  const onTrial = new Set<string>(allRules.filter((rule) => rule.lifecycle === 'experimental').map(({ id }) => id));
  const trial = assess(after.facts, after.policy, counted);
  const found = trial.findings.filter(({ rule, answer }) => answer === 'risk' && onTrial.has(rule));
  return {
    from: bandOf(was),
    to: bandOf(would),
    trial: { ...bandOf(trial), found: found.map(({ rule }) => rule) },
    moves: movesBetween(was.findings, would.findings),
  };
}
