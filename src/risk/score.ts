import type { Band } from '@/domain/assessment';
import type { Outcome } from './rule';
import type { Policy } from './policy';

export interface Weighed {
  weight: number;
  outcome: Outcome;
}

export interface Score {
  best: number;
  worst: number;
  coverage: number;
  asked: number;
  answered: number;
  /** weight of all applicable rules */
  base: number;
}

const applies = ({ outcome }: Weighed): boolean => outcome.answer !== 'not applicable';
const isOpen = ({ outcome }: Weighed): boolean => outcome.answer === 'unknown' || outcome.answer === 'failed';

/** Weight times degree in hundredths: whole numbers, so that no order of adding changes the sum. */
const hundredths = ({ weight, outcome }: Weighed): number =>
  outcome.answer === 'risk' ? weight * Math.round(outcome.degree * 100) : 0;
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Share of risk over all applicable weight, 0 to 100 in whole points: unanswered rules as clear (best) and as full risk (worst).
 * Without any applicable weight nothing is known: 0 to 100, coverage 0. Rules without weight are not counted as signals.
 */
export function score(findings: Weighed[]): Score {
  const counted = findings.filter(({ weight }) => weight > 0).filter(applies);
  const open = counted.filter(isOpen);
  const base = sum(counted.map(({ weight }) => weight));
  const openWeight = sum(open.map(({ weight }) => weight));
  const risk = sum(counted.map(hundredths));
  return {
    best: base === 0 ? 0 : Math.round(risk / base),
    worst: base === 0 ? 100 : Math.round((risk + openWeight * 100) / base),
    coverage: base === 0 ? 0 : (base - openWeight) / base,
    asked: counted.length,
    answered: counted.length - open.length,
    base,
  };
}

const steps = ['low', 'guarded', 'high'] as const;

function stepOf(points: number, { guardedFrom, highFrom }: Policy['bands']): number {
  if (points < guardedFrom.value) return 0;
  return points < highFrom.value ? 1 : 2;
}

/**
 * The band of a score. A decisive risk is `stop` whatever else is known; too little read, or best and worst more than one band apart, is
 * `unclear`; `low` needs the membership years.
 */
export function bandOf(found: Score, known: { decisive: boolean; years: boolean }, policy: Policy): Band {
  if (known.decisive) return 'stop';
  const [best, worst] = [stepOf(found.best, policy.bands), stepOf(found.worst, policy.bands)];
  if (found.coverage < policy.bands.coverageNeeded.value || worst - best > 1) return 'unclear';
  const band = steps[worst] ?? 'high';
  return band === 'low' && !known.years ? 'guarded' : band;
}
