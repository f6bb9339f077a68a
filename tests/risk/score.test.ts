import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@/risk/policy';
import type { Outcome } from '@/risk/rule';
import { bandOf, score } from '@/risk/score';

const risk = (degree: number): Outcome => ({ answer: 'risk', degree });
const clear: Outcome = { answer: 'clear' };
const unknown: Outcome = { answer: 'unknown' };
const scoreOf = (...outcomes: [number, Outcome][]) => score(outcomes.map(([weight, outcome]) => ({ weight, outcome })));

/** A band from shares of 100: risk found, and weight left open. */
function bandFor(riskPoints: number, open: number, known: Partial<Parameters<typeof bandOf>[1]> = {}) {
  const found = scoreOf([riskPoints, risk(1)], [open, unknown], [100 - riskPoints - open, clear]);
  return bandOf(found, { decisive: false, years: true, ...known }, defaultPolicy);
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

  it('knows nothing without applicable rules', () => {
    expect(scoreOf()).toMatchObject({ best: 0, worst: 100, coverage: 0 });
  });
});

describe('band', () => {
  it('follows the worst score', () => {
    expect([bandFor(17, 0), bandFor(18, 0), bandFor(43, 0), bandFor(44, 0)]).toEqual([
      'low',
      'guarded',
      'guarded',
      'high',
    ]);
    expect(bandFor(10, 10)).toBe('guarded');
  });

  it('is unclear under half coverage, or with best and worst more than one band apart', () => {
    expect([bandFor(20, 50), bandFor(20, 51)]).toEqual(['high', 'unclear']);
    expect([bandFor(17, 26), bandFor(17, 27), bandFor(18, 27)]).toEqual(['guarded', 'unclear', 'high']);
  });

  it('is not low without the membership years', () => {
    expect(bandFor(5, 5, { years: false })).toBe('guarded');
  });

  it('is stop by a decisive finding, even where little was read', () => {
    expect([bandFor(0, 0, { decisive: true }), bandFor(0, 90, { decisive: true })]).toEqual(['stop', 'stop']);
  });
});
