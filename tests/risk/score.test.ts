import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@/risk/policy';
import type { Outcome } from '@/risk/rule';
import { bandOf, score } from '@/risk/score';

const risk = (degree: number): Outcome => ({ answer: 'risk', degree });
const clear: Outcome = { answer: 'clear' };
const unknown: Outcome = { answer: 'unknown' };
const scoreOf = (...outcomes: [number, Outcome, 'alarm'?][]) =>
  score(outcomes.map(([weight, outcome, kind]) => ({ weight, outcome, alarm: kind === 'alarm' })));

/** A band from shares of 100: risk found, and weight left open. */
function bandFor(riskPoints: number, open: number, known: Partial<Parameters<typeof bandOf>[1]> = {}) {
  const found = scoreOf([riskPoints, risk(1)], [open, unknown], [100 - riskPoints - open, clear]);
  return bandOf(found, { decisive: false, loud: false, years: true, ...known }, defaultPolicy);
}

describe('score', () => {
  it('counts unanswered rules as clear in best and as full risk in worst', () => {
    const found = scoreOf([20, risk(0.5)], [30, unknown], [10, { answer: 'failed' }], [40, clear]);
    expect(found).toMatchObject({ best: 10, worst: 50, coverage: 0.6, asked: 4, answered: 2 });
  });

  it('leaves out what does not apply and what has no weight', () => {
    expect(scoreOf([50, { answer: 'not applicable' }], [0, clear], [10, risk(1)])).toMatchObject({
      worst: 100,
      asked: 1,
    });
  });

  it('takes an alarm for nothing while it is silent, and lets it only add', () => {
    const page: [number, Outcome][] = [
      [20, risk(0.5)],
      [80, clear],
    ];
    const without = scoreOf(...page);
    expect(scoreOf(...page, [50, clear, 'alarm'])).toMatchObject({
      best: without.best,
      worst: without.worst,
      asked: 2,
    });
    expect(scoreOf(...page, [25, risk(1), 'alarm'])).toMatchObject({ best: 28, worst: 28 });
    expect(scoreOf(...page, [25, unknown, 'alarm'])).toMatchObject({ best: 10, worst: 28, coverage: 0.8 });
    expect(scoreOf([100, risk(1)], [25, risk(0.3), 'alarm']).worst).toBe(100);
  });

  it('knows nothing without applicable rules', () => {
    expect(scoreOf()).toMatchObject({ best: 0, worst: 100, coverage: 0 });
  });
});

describe('band', () => {
  it('follows the worst score', () => {
    expect([bandFor(18, 0), bandFor(19, 0), bandFor(45, 0), bandFor(46, 0)]).toEqual([
      'low',
      'guarded',
      'guarded',
      'high',
    ]);
    expect(bandFor(10, 10)).toBe('guarded');
  });

  it('is never low while a loud alarm rings', () => {
    expect([bandFor(0, 0), bandFor(0, 0, { loud: true }), bandFor(60, 0, { loud: true })]).toEqual([
      'low',
      'guarded',
      'high',
    ]);
  });

  it('is unclear under half coverage, or with best and worst more than one band apart', () => {
    expect([bandFor(20, 50), bandFor(20, 51)]).toEqual(['high', 'unclear']);
    expect([bandFor(18, 27), bandFor(18, 28), bandFor(19, 27)]).toEqual(['guarded', 'unclear', 'high']);
  });

  it('is not low without the membership years', () => {
    expect(bandFor(5, 5, { years: false })).toBe('guarded');
  });

  it('is stop by a decisive finding, even where little was read', () => {
    expect([bandFor(0, 0, { decisive: true }), bandFor(0, 90, { decisive: true })]).toEqual(['stop', 'stop']);
  });
});
