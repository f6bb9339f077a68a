import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bands, type Assessment } from '@/domain/assessment';
import { blankAnswer, kindOf, type CheckAnswer } from '@/domain/check-answer';
import { checkIds, checkShape } from '@/domain/checks';
import type { PageFacts } from '@/domain/page-facts';
import { assess } from '@/risk/assess';
import { defaultPolicy } from '@/risk/policy';
import { allRules } from '@/risk/rules';
import { tell } from '@/risk/tell';
import { answered } from './check-answers';
import { anyFacts } from './generated-stores';
import { factsOf } from './example';

const runs = { numRuns: 1500 };
const judge = (facts: Partial<PageFacts>, checks: CheckAnswer[] = []): Assessment =>
  assess(factsOf({ facts, blacklist: null, checks }), defaultPolicy);

/** One answer of any kind to every check, some of them left out. */
const anyAnswers = fc
  .tuple(
    ...checkIds.map((check) =>
      fc.constantFrom(null, ...Object.keys(checkShape(check).outcomes)).map((outcome) => ({ check, outcome })),
    ),
  )
  .map((all) => all.map((one): CheckAnswer => ({ ...blankAnswer('m:1', one.check), ...one, on: '2026-11-01' })));
const ofKind = (answers: CheckAnswer[], ...kinds: string[]) => answers.filter((one) => kinds.includes(kindOf(one)));
const rank = (band: Assessment['band']) => bands.indexOf(band);

describe('what the buyer did', () => {
  it('lowers the named risks alone: no other finding, no coverage, no unread fact', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswers, (facts, all) => {
        const [before, after] = [judge(facts), judge(facts, ofKind(all, 'good'))];
        expect(after.score).toBeLessThanOrEqual(before.score);
        expect(after.best).toBeLessThanOrEqual(before.best);
        expect([after.coverage, after.asked, after.answered]).toEqual([before.coverage, before.asked, before.answered]);
        after.findings.forEach((finding, at) => {
          const old = before.findings[at];
          if (finding.eased) {
            expect(`${finding.eased.check}/${finding.rule}` in defaultPolicy.checks.factors).toBe(true);
            expect(finding.answer).toBe('risk');
            expect(finding.degree).toBeLessThan(old?.degree ?? 0);
            expect(finding.degree).toBeGreaterThan(0);
          } else if (old?.answer !== 'not applicable') {
            // Points are shares of a sum that an eased alarm makes smaller; the finding itself stays.
            expect({ ...finding, points: 0 }).toEqual({ ...old, points: 0 });
          }
        });
      }),
      runs,
    );
  });

  it('never undoes a decisive finding, and never makes a store younger than it is safer', () => {
    const blacklist = { reason: 'never shipped', at: '2026-01-01T00:00:00.000Z', expires: null };
    fc.assert(
      fc.property(anyFacts, anyAnswers, (facts, all) => {
        expect(assess(factsOf({ facts, blacklist, checks: ofKind(all, 'good') }), defaultPolicy).band).toBe('stop');
        expect(judge(facts, [...ofKind(all, 'good'), answered('payment', 'private')]).band).toBe('stop');
      }),
      { numRuns: 300 },
    );
    expect(Object.keys(defaultPolicy.checks.factors).filter((key) => key.endsWith('/young-store'))).toEqual([]);
  });

  it('and what came out badly never lowers score, best or band, whatever else was found', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswers, fc.constantFrom(...checkIds), (facts, all, check) => {
        const rest = all.filter((one) => one.check !== check && kindOf(one) !== 'open');
        const bad = Object.entries(checkShape(check).outcomes).filter(([, kind]) => kind === 'bad');
        for (const [outcome] of bad) {
          const [before, after] = [
            judge(facts, rest),
            judge(facts, [...rest, { ...blankAnswer('m:1', check), outcome }]),
          ];
          expect(after.score).toBeGreaterThanOrEqual(before.score);
          expect(after.best).toBeGreaterThanOrEqual(before.best);
          if (before.band !== 'unclear' && after.band !== 'unclear')
            expect(rank(after.band)).toBeGreaterThanOrEqual(rank(before.band));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('that is not done, neutral or too long ago changes nothing', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswers, (facts, all) => {
        const old = ofKind(all, 'good').map((one) => ({ ...one, on: '2025-11-01' }));
        const { findings: one, ...before } = judge(facts);
        const { findings: other, ...after } = judge(facts, [...ofKind(all, 'open', 'neutral'), ...old]);
        expect(after).toEqual(before);
        expect(other.filter(({ eased }) => eased)).toEqual([]);
        expect(other.map(({ points }) => points)).toEqual(one.map(({ points }) => points));
      }),
      { numRuns: 500 },
    );
  });

  it('earns nothing when one of its questions was answered “no”', () => {
    const facts = { membershipYears: 5, reviewCount: 3 };
    const seen = answered('sample', 'matches', { answers: { material: 'no' } });
    expect(judge(facts, [seen]).score).toBe(judge(facts).score);
    expect(judge(facts, [answered('sample', 'matches')]).score).toBeLessThan(judge(facts).score);
  });
});

describe('every bad outcome', () => {
  const all = checkIds.flatMap((check) =>
    Object.entries(checkShape(check).outcomes).map(([outcome, kind]) => ({ check, outcome, kind })),
  );

  it.each(all.filter(({ kind }) => kind === 'bad'))('$check: $outcome is told by one rule', ({ check, outcome }) => {
    const facts = factsOf({ facts: {}, blacklist: null, checks: [{ ...blankAnswer('m:1', check), outcome }] });
    const risks = assess(facts, defaultPolicy).findings.filter(({ answer }) => answer === 'risk');
    expect(risks).toHaveLength(1);
    expect(risks[0]?.proof).toMatchObject([
      { fact: `checks.${check}`, shown: `${check}: ${outcome}`, origin: 'buyer' },
    ]);
  });

  it.each(all.filter(({ kind }) => kind !== 'bad'))('$check: $outcome is no risk', ({ check, outcome }) => {
    const facts = factsOf({ facts: {}, blacklist: null, checks: [{ ...blankAnswer('m:1', check), outcome }] });
    expect(assess(facts, defaultPolicy).findings.filter(({ answer }) => answer === 'risk')).toEqual([]);
  });
});

describe('the words of an eased risk', () => {
  const facts = factsOf({ facts: { membershipYears: 5, reviewCount: 3 }, checks: [answered('sample', 'matches')] });
  const told = (language: 'en' | 'zh_CN') =>
    tell(assess(facts, defaultPolicy), facts, language).findings.find(({ rule }) => rule === 'few-reviews')?.reason;

  it('say by which check and when', () => {
    expect(told('en')).toContain('Your check “Sample 样品” of 2026-11-10 lowers this.');
    expect(told('zh_CN')).toContain('您于 2026-11-10 的核查“样品”使其降低。');
  });

  it('leave out checks that nobody has done', () => {
    const undone = tell(assess(facts, defaultPolicy), facts, 'en').findings.filter(
      ({ rule, answer }) => answer === 'not applicable' && allRules.find(({ id }) => id === rule)?.own,
    );
    expect(undone).toEqual([]);
  });

  it('name a rule that is there and not decisive for every factor', () => {
    const rows = Object.keys(defaultPolicy.checks.factors).map((key) => key.split('/')[1] ?? '');
    const rules: Record<string, { decisive: boolean }> = defaultPolicy.rules;
    expect(rows.filter((rule) => rules[rule]?.decisive !== false)).toEqual([]);
  });
});
