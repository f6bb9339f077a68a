import type { Band } from '@/domain/assessment';
import type { Outcome } from './rule';
import type { Policy } from './policy';

export interface Weighed {
  weight: number;
  /** counts when it is a risk or unread, and never as a good sign */
  alarm: boolean;
  outcome: Outcome;
}

export interface Score {
  best: number;
  worst: number;
  coverage: number;
  asked: number;
  answered: number;
  /** weight that `worst` is a share of */
  base: number;
}

const applies = ({ outcome }: Weighed): boolean => outcome.answer !== 'not applicable';
const isOpen = ({ outcome }: Weighed): boolean => outcome.answer === 'unknown' || outcome.answer === 'failed';
const isAlarm = ({ alarm }: Weighed): boolean => alarm;
const isSilent = ({ outcome }: Weighed): boolean => outcome.answer === 'clear';
const isSignal = ({ alarm }: Weighed): boolean => !alarm;

/** Weight times degree in hundredths: whole numbers, so that no order of adding changes the sum. */
const hundredths = ({ weight, outcome }: Weighed): number =>
  outcome.answer === 'risk' ? weight * Math.round(outcome.degree * 100) : 0;
const atWorst = (one: Weighed): number => (isOpen(one) ? one.weight * 100 : hundredths(one));
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Share of risk, 0 to 100 in whole points: unanswered rules as clear (best) and as full risk (worst). Signals are asked of every store and
 * share their whole weight. An alarm adds its risk on both sides of the fraction, so that it can only raise the score, never beyond
 * 100; while silent it counts for nothing, not even as read. Without any weight nothing is known: 0 to 100, coverage 0. Rules without weight are not counted.
 */
export function score(findings: Weighed[]): Score {
  const weighty = findings.filter(({ weight }) => weight > 0).filter(applies);
  const counted = weighty.filter((one) => isSignal(one) || !isSilent(one));
  const [signals, alarms] = [counted.filter(isSignal), counted.filter(isAlarm)];
  const open = counted.filter(isOpen);
  const weightOf = (list: Weighed[]): number => sum(list.map(({ weight }) => weight));
  const shareOf = (riskOf: (one: Weighed) => number, whenEmpty: number): { points: number; base: number } => {
    const base = weightOf(signals) * 100 + sum(alarms.map(riskOf));
    const points = base === 0 ? whenEmpty : Math.round((100 * sum(counted.map(riskOf))) / base);
    return { points, base: base / 100 };
  };
  const worst = shareOf(atWorst, 100);
  const asked = weightOf(counted);
  return {
    best: shareOf(hundredths, 0).points,
    worst: worst.points,
    coverage: asked === 0 ? 0 : (asked - weightOf(open)) / asked,
    asked: counted.length,
    answered: counted.length - open.length,
    base: worst.base,
  };
}

const steps = ['low', 'guarded', 'high'] as const;

function stepOf(points: number, { guardedFrom, highFrom }: Policy['bands']): number {
  if (points < guardedFrom.value) return 0;
  return points < highFrom.value ? 1 : 2;
}

/**
 * The band of a score. A decisive risk is `stop` whatever else is known; too little read, or best and worst more than one band apart, is
 * `unclear`; `low` needs the membership years and no loud alarm.
 */
export function bandOf(
  found: Score,
  known: { decisive: boolean; loud: boolean; years: boolean },
  policy: Policy,
): Band {
  if (known.decisive) return 'stop';
  const [best, worst] = [stepOf(found.best, policy.bands), stepOf(found.worst, policy.bands)];
  if (found.coverage < policy.bands.coverageNeeded.value || worst - best > 1) return 'unclear';
  const band = steps[worst] ?? 'high';
  return band === 'low' && (known.loud || !known.years) ? 'guarded' : band;
}
