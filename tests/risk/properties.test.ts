import type { BlockedMatch } from '@/domain/blocked';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bands, type Assessment, type Band } from '@/domain/assessment';
import type { FactName, PageFacts } from '@/domain/page-facts';
import { assess } from '@/risk/assess';
import { defaultPolicy } from '@/risk/policy';
import { allRules } from '@/risk/rules';
import { tell } from '@/risk/tell';
import { anyFacts } from './generated-stores';
import { factsOf, type Example } from './example';

const runs = { numRuns: 3000 };
const fewer = { numRuns: 1000 };
const judge = (facts: Partial<PageFacts>, more: Omit<Example, 'facts'> = {}): Assessment =>
  assess(factsOf({ facts, blacklist: null, ...more }), defaultPolicy);

/** `unclear` may follow any band but stop, and never turns back into a judgement. */
function isNoBetter(before: Band, after: Band): boolean {
  if (before === 'unclear') return after === 'unclear' || after === 'stop';
  return after === 'unclear' ? before !== 'stop' : bands.indexOf(after) >= bands.indexOf(before);
}

const without = (facts: Partial<PageFacts>, name: FactName): Partial<PageFacts> =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name));

const pageKind = fc.constantFrom('offer', 'shop');
const listed = fc.constantFrom(null, { reason: 'late', at: '2026-01-01T00:00:00.000Z', expires: null });

describe('losing a field', () => {
  it('never lowers score or band and never raises coverage or best, missing or broken', () => {
    fc.assert(
      fc.property(anyFacts, pageKind, listed, fc.boolean(), fc.nat(), (facts, kind, blacklist, isBroken, pickAt) => {
        const names = Object.keys(facts) as FactName[];
        const lost = names[pickAt % Math.max(1, names.length)];
        if (lost === undefined) return;
        const before = judge(facts, { pageKind: kind, blacklist });
        const after = judge(without(facts, lost), {
          pageKind: kind,
          blacklist,
          ...(isBroken ? { broken: [lost] } : {}),
        });
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(after.best).toBeLessThanOrEqual(before.best);
        expect(after.coverage).toBeLessThanOrEqual(before.coverage);
        // A band that a loud alarm holds up rests on the very names that are lost here, as `stop` does on a decisive fact; the score does not.
        const isHeldUp =
          before.band === 'guarded' &&
          before.score < defaultPolicy.bands.guardedFrom.value &&
          before.findings.some(({ answer }, at) => answer === 'risk' && after.findings[at]?.answer !== 'risk');
        if (!isHeldUp) expect(isNoBetter(before.band, after.band), `${before.band} became ${after.band}`).toBe(true);
        const cleared = after.findings.filter(
          ({ answer }, at) => answer === 'clear' && before.findings[at]?.answer !== 'clear',
        );
        expect(cleared).toEqual([]);
      }),
      runs,
    );
  });

  it('makes a page of which nothing is left unclear', () => {
    expect(judge({})).toMatchObject({ band: 'unclear', score: 100, best: 0, coverage: 0, answered: 0 });
  });
});

const strong = ['powerful-merchant', 'super-factory', 'deep-factory-audit'];
/** Each makes one found fact worse and leaves the rest. */
const worsenings: Record<string, (facts: Partial<PageFacts>, by: number) => Partial<PageFacts> | null> = {
  years: (f, by) => (f.membershipYears ? { membershipYears: Math.floor(f.membershipYears * by) } : null),
  repeat: (f, by) => (f.repeatRate === undefined ? null : { repeatRate: f.repeatRate * by }),
  service: (f, by) => (f.serviceScore === undefined ? null : { serviceScore: f.serviceScore * by }),
  rating: (f, by) => (f.rating === undefined ? null : { rating: f.rating * by }),
  // a perfect share is a weak sign of its own, so only shares below it have one direction
  good: (f, by) => (f.goodRate === undefined || f.goodRate >= 0.9995 ? null : { goodRate: f.goodRate * by }),
  sales: (f, by) => (f.sales ? { sales: f.sales.map((one) => ({ ...one, count: Math.floor(one.count * by) })) } : null),
  delivery: (f, by) => (f.deliveryHours === undefined ? null : { deliveryHours: f.deliveryHours * (2 - by) }),
  marks: (f) => (f.badges ? { badges: f.badges.filter((badge) => !strong.includes(badge)) } : null),
  guarantees: (f) => (f.guarantees ? { guarantees: [] } : null),
  onTime: (f, by) => (f.onTimeRate === undefined ? null : { onTimeRate: f.onTimeRate * by }),
  licence: (f) => (f.legalName && f.companyName?.includes('市') ? { legalName: '另一市别家贸易有限公司' } : null),
};

describe('more risk', () => {
  it.each(Object.keys(worsenings))('never lowers the score: %s', (name) => {
    fc.assert(
      fc.property(anyFacts, fc.double({ min: 0, max: 1, noNaN: true }), (facts, by) => {
        const worse = worsenings[name]?.(facts, by);
        if (!worse) return;
        const [before, after] = [judge(facts), judge({ ...facts, ...worse })];
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(after.best).toBeGreaterThanOrEqual(before.best);
      }),
      fewer,
    );
  });

  it('is stop for a listed store, whatever else is known', () => {
    const blacklist = { reason: '', at: '2026-01-01T00:00:00.000Z', expires: null };
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(judge(facts, { blacklist }).band).toBe('stop');
      }),
      { numRuns: 500 },
    );
  });

  it('is never low without membership years, and stop only for a decisive finding', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(judge(without(facts, 'membershipYears')).band).not.toBe('low');
        expect(judge(facts).band).not.toBe('stop');
      }),
      fewer,
    );
  });
});

/** Earlier visits that show nothing the page itself leaves out, so that nothing but history is added. */
const visitsLike = (page: Partial<PageFacts>, past: Partial<PageFacts>[]): Partial<PageFacts>[] =>
  past.map((facts) => Object.fromEntries(Object.entries(facts).filter(([name]) => name in page)));
const sister = { storeKey: 'm:2', name: '示例市晴川商贸有限公司' };
const listedSister: BlockedMatch = {
  ...sister,
  sure: true,
  by: 'licence',
  entry: { reason: 'late', at: '2026-01-01T00:00:00.000Z', expires: null },
};
const listedName: BlockedMatch = { ...listedSister, sure: false, by: 'name' };

describe('memory', () => {
  it('never makes a store better: earlier visits and other shops can only add', () => {
    fc.assert(
      fc.property(anyFacts, fc.array(anyFacts, { maxLength: 3 }), fc.boolean(), (page, past, hasSister) => {
        const before = judge(page);
        const after = judge(page, {
          earlier: visitsLike(page, past),
          ...(hasSister && { sisters: { sure: [sister], byName: [sister] }, blocked: [listedName] }),
        });
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(after.best).toBeGreaterThanOrEqual(before.best);
        expect(isNoBetter(before.band, after.band) || before.band === 'unclear').toBe(true);
      }),
      fewer,
    );
  });

  it('that holds nothing new changes nothing: the same page again', () => {
    fc.assert(
      fc.property(anyFacts, (page) => {
        const { band, score, best, coverage } = judge(page);
        expect(judge(page, { earlier: [page] })).toMatchObject({ band, score, best, coverage });
      }),
      fewer,
    );
  });

  it('is stop for a listed company under another shop, and only by its licence code', () => {
    fc.assert(
      fc.property(anyFacts, (page) => {
        expect(judge(page, { blocked: [listedSister] }).band).toBe('stop');
        expect(judge(page, { blocked: [listedName] }).band).not.toBe('stop');
      }),
      { numRuns: 300 },
    );
  });
});

describe('assess', () => {
  it('gives the same for any order of rules, and twice the same', () => {
    fc.assert(
      fc.property(anyFacts, fc.shuffledSubarray([...allRules], { minLength: allRules.length }), (page, rules) => {
        const facts = factsOf({ facts: page, blacklist: null });
        const { findings, ...one } = assess(facts, defaultPolicy);
        const { findings: other, ...two } = assess(facts, defaultPolicy, rules);
        expect(two).toEqual(one);
        const byRule = (list: typeof findings) => list.toSorted((a, b) => a.rule.localeCompare(b.rule));
        expect(byRule(other)).toEqual(byRule(findings));
      }),
      fewer,
    );
  });

  it('has points that add up to the score, and one sentence as verdict in each language', () => {
    fc.assert(
      fc.property(anyFacts, pageKind, (page, kind) => {
        const facts = factsOf({ facts: page, pageKind: kind, blacklist: null });
        const assessment = assess(facts, defaultPolicy);
        const points = assessment.findings.reduce((sum, finding) => sum + finding.points, 0);
        expect(Math.abs(points - assessment.score)).toBeLessThan(1.5);
        expect(tell(assessment, facts, 'en').verdict).toMatch(/^[A-Z][^\n]*\.$/);
        expect(tell(assessment, facts, 'zh_CN').verdict).toMatch(/^[^\n。]+。$/);
      }),
      fewer,
    );
  });
});
