import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOverlay } from '@/domain/schemas/questions';
import { assess } from '@/risk/assess';
import { numbersIn, overlayFaults, withOverlay } from '@/risk/overlay';
import { defaultPolicy } from '@/risk/policy';
import { orders, rangeOf } from '@/risk/policy-ranges';
import { tell } from '@/risk/tell';
import { factsOf } from './example';
import { wholeCases } from './whole/cases';

const usual = numbersIn(defaultPolicy);
const advised = 'rules.young-store.limits.advisedYears';
const worst = 'rules.young-store.limits.worstYears';

describe('the buyer’s own numbers', () => {
  it('take the place of the usual ones and leave the policy itself alone', () => {
    const own = withOverlay(defaultPolicy, { [advised]: 5, 'rules.young-store.weight': 20, 'bands.highFrom': 60 });
    expect(own.rules['young-store'].limits.advisedYears).toMatchObject({ value: 5, source: 'article' });
    expect([own.rules['young-store'].weight, own.bands.highFrom.value]).toEqual([20, 60]);
    expect(numbersIn(defaultPolicy)).toEqual(usual);
    expect(withOverlay(defaultPolicy, {})).toBe(defaultPolicy);
  });

  it('are refused when unknown, out of range or out of order', () => {
    expect(overlayFaults({ [advised]: 5 }, defaultPolicy)).toEqual([]);
    expect(overlayFaults({ 'rules.gone.weight': 5 }, defaultPolicy)).toEqual(['rules.gone.weight']);
    expect(overlayFaults({ 'payment.deposit': 1 }, defaultPolicy)).toEqual(['payment.deposit']);
    expect(overlayFaults({ 'bands.coverageNeeded': 0.2 }, defaultPolicy)).toEqual(['bands.coverageNeeded']);
    expect(overlayFaults({ [advised]: Number.NaN }, defaultPolicy)).toEqual([advised]);
    expect(overlayFaults({ [worst]: 4 }, defaultPolicy)).toEqual([worst, advised]);
    expect(overlayFaults({ [worst]: 4, [advised]: 6 }, defaultPolicy)).toEqual([]);
    expect(overlayFaults({ 'payment.escrowFactor.high': 3 }, defaultPolicy)).toContain('payment.escrowFactor.high');
    expect(overlayFaults({ 'payment.bankFactor.low': 3 }, defaultPolicy)).toContain('payment.bankFactor.low');
  });

  it('that no longer fit a newer version count as usual, the others stay', () => {
    const own = withOverlay(defaultPolicy, { 'rules.gone.weight': 5, [worst]: 9, 'bands.highFrom': 60 });
    expect(own.bands.highFrom.value).toBe(60);
    expect(own.rules['young-store']).toEqual(defaultPolicy.rules['young-store']);
  });

  it('may be weights of rules', () => {
    expect(usual.get('rules.young-store.weight')).toBe(defaultPolicy.rules['young-store'].weight);
    expect(overlayFaults({ 'rules.young-store.weight': 101 }, defaultPolicy)).toHaveLength(1);
  });

  it('cannot touch what decides by itself', () => {
    expect(usual.has('rules.blacklisted-store.weight')).toBe(false);
    expect(overlayFaults({ 'rules.blacklisted-store.weight': 1 }, defaultPolicy)).toHaveLength(1);
  });

  it('whatever they are, leave every number in its range and order', () => {
    const path = fc.constantFrom(...usual.keys(), 'rules.gone.weight', '__proto__', 'constructor');
    const number = fc.oneof(fc.double(), fc.integer({ min: -5, max: 120 }), fc.double({ min: 0, max: 1 }));
    fc.assert(
      fc.property(fc.dictionary(path, number, { maxKeys: 30 }), (overlay) => {
        const own = numbersIn(withOverlay(defaultPolicy, overlay));
        expect([...own.keys()]).toEqual([...usual.keys()]);
        for (const [at, value] of own) {
          const { min, max } = rangeOf(at, usual.get(at) ?? 0);
          expect(value >= min && value <= max).toBe(true);
        }
        for (const [lower, upper] of orders(usual)) expect(own.get(lower)).toBeLessThanOrEqual(own.get(upper) ?? 0);
      }),
      { numRuns: 500 },
    );
  });
});

it('every number can be sent and stored by its path', () => {
  const overlay = Object.fromEntries(usual);
  expect(policyOverlay.parse(overlay)).toEqual(overlay);
  for (const wrong of [{ '../x': 1 }, { 'a b': 1 }, { 'bands.highFrom': '9' }, { 'bands.highFrom': Infinity }])
    expect(policyOverlay.safeParse(wrong).success).toBe(false);
});

it('the usual policy keeps its own ranges and orders', () => {
  expect(overlayFaults(Object.fromEntries(usual), defaultPolicy)).toEqual([]);
  expect(orders(usual).length).toBeGreaterThan(20);
});

it('the sentences name the numbers in force', () => {
  const own = withOverlay(defaultPolicy, { 'payment.deposit': 0.2 });
  const facts = factsOf({ blacklist: null, facts: wholeCases['eight-year-factory']?.facts ?? {} });
  const verdictBy = (policy: typeof defaultPolicy) => tell(assess(facts, policy), facts, 'en', policy).verdict;
  expect(verdictBy(defaultPolicy)).toContain('a 30 % deposit');
  expect(verdictBy(own)).toContain('a 20 % deposit');
});
