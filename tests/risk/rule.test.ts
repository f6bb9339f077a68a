import { describe, expect, it } from 'vitest';
import { assess } from '@/risk/assess';
import { defaultPolicy } from '@/risk/policy';
import { defineRule } from '@/risk/rule';
import { allRules } from '@/risk/rules';
import { factsOf } from './example';

const words = {
  title: 'Age 年限',
  value: () => '',
  sign: () => '',
  risk: () => '',
  clear: () => '',
  unknown: '',
  advice: '',
  toKnow: '',
  change: () => '',
};
const ruleThat = (judge: (years: number) => number, lifecycle: 'stable' | 'experimental' = 'stable') =>
  defineRule({
    id: 'young-store',
    lifecycle,
    about: 'store',
    needs: ['membershipYears'],
    judge: ({ membershipYears }) => judge(membershipYears),
    words: { en: words, zh_CN: words },
  });
const facts = factsOf({ facts: { membershipYears: 5, repeatRate: 0.3 } });
const answerOf = (judge: (years: number) => number) =>
  assess(facts, defaultPolicy, [ruleThat(judge)]).findings[0]?.answer;

describe('a rule', () => {
  it('that throws or gives no degree has failed, and counts as not read', () => {
    const throws = () => {
      throw new Error('broken rule');
    };
    expect(answerOf(throws)).toBe('failed');
    expect(answerOf(() => Number.NaN)).toBe('failed');
    expect(answerOf(() => 2)).toBe('failed');
    expect(assess(facts, defaultPolicy, [ruleThat(throws)])).toMatchObject({ worst: 100, best: 0, coverage: 0 });
  });

  it('that throws leaves the others alone', () => {
    const broken = ruleThat(() => Number.NaN);
    const rules = allRules.map((rule) => (rule.id === 'young-store' ? broken : rule));
    const answers = assess(facts, defaultPolicy, rules).findings.filter(({ rule }) => rule !== 'young-store');
    expect(answers.some(({ answer }) => answer === 'failed')).toBe(false);
    expect(answers.find(({ rule }) => rule === 'low-repeat-rate')?.answer).toBe('clear');
  });

  it('that is experimental does not count', () => {
    expect(assess(facts, defaultPolicy, [ruleThat(() => 1, 'experimental')]).findings).toEqual([]);
  });

  it('sees declared facts only', () => {
    const seen: unknown[] = [];
    const rule = defineRule({
      id: 'young-store',
      lifecycle: 'stable',
      about: 'store',
      needs: ['membershipYears'],
      judge: (needed) => {
        // @ts-expect-error a fact that is not declared cannot be read
        seen.push(needed.repeatRate, Object.keys(needed));
        return 0;
      },
      words: { en: words, zh_CN: words },
    });
    rule.run(facts, defaultPolicy);
    expect(seen).toEqual([undefined, ['membershipYears']]);
  });

  it('follows the buyer’s own thresholds', () => {
    const { 'young-store': row } = defaultPolicy.rules;
    const advisedYears = { ...row.limits.advisedYears, value: 6 };
    const strict = { ...row, limits: { ...row.limits, advisedYears } };
    const policy = { ...defaultPolicy, rules: { ...defaultPolicy.rules, 'young-store': strict } };
    const answer = (own: typeof defaultPolicy) =>
      assess(facts, own).findings.find(({ rule }) => rule === 'young-store')?.answer;
    expect([answer(defaultPolicy), answer(policy)]).toEqual(['clear', 'risk']);
  });
});
