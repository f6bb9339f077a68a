import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectionLevels, qualityLimits, samplingFor, type QualityLimit } from '@/evidence/documents/sampling';

/** Worked examples of level II (handbook, section 8): sample and accept numbers for 1.0, 1.5, 2.5 and 4.0. */
const worked: [number, string][] = [
  [8, '8:0 8:0 5:0 3:0'],
  [50, '13:0 8:0 5:0 13:1'],
  [51, '13:0 8:0 20:1 13:1'],
  [90, '13:0 8:0 20:1 13:1'],
  [91, '13:0 32:1 20:1 20:2'],
  [100, '13:0 32:1 20:1 20:2'],
  [150, '13:0 32:1 20:1 20:2'],
  [200, '50:1 32:1 32:2 32:3'],
  [500, '50:1 50:2 50:3 50:5'],
  [1000, '80:2 80:3 80:5 80:7'],
  [1200, '80:2 80:3 80:5 80:7'],
  [3200, '125:3 125:5 125:7 125:10'],
  [5000, '200:5 200:7 200:10 200:14'],
  [10_000, '200:5 200:7 200:10 200:14'],
  [35_000, '315:7 315:10 315:14 315:21'],
];
const limits: QualityLimit[] = [1, 1.5, 2.5, 4];
const level = fc.constantFrom(...inspectionLevels);
const limit = fc.constantFrom(...qualityLimits);

describe('samplingFor', () => {
  it.each(worked)('gives the published plans for a lot of %i', (lot, expected) => {
    const plans = limits.map((aql) => samplingFor(lot, 'II', aql));
    expect(plans.map((plan) => `${plan?.sampleSize}:${plan?.accept}`).join(' ')).toBe(expected);
    expect(plans.map((plan) => plan?.reject)).toEqual(plans.map((plan) => (plan?.accept ?? NaN) + 1));
  });

  it('inspects the whole of a small lot', () => {
    expect(samplingFor(8, 'II', 1)).toEqual({
      sampleSize: 8,
      accept: 0,
      reject: 1,
      isWholeLot: true,
      letter: 'A',
      usedLetter: 'E',
    });
    expect(samplingFor(100, 'II', 2.5)?.isWholeLot).toBe(false);
  });

  it.each([1, 0, -5, 2.5, NaN, Infinity])('has no plan for a lot of %d', (lot) =>
    expect(samplingFor(lot, 'II', 2.5)).toBeUndefined(),
  );

  it('has a plan for every lot, never larger than the lot', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 2_000_000 }), level, limit, (lot, which, aql) => {
        const plan = samplingFor(lot, which, aql);
        expect(plan).toBeDefined();
        expect(plan?.sampleSize).toBeLessThanOrEqual(lot);
        expect(plan?.sampleSize).toBeGreaterThan(0);
      }),
    );
  });

  it('looks at no fewer pieces of a larger lot', () => {
    const lot = fc.integer({ min: 2, max: 600_000 });
    fc.assert(
      fc.property(lot, lot, level, limit, (one, other, which, aql) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)].map((size) =>
          samplingFor(size, which, aql),
        );
        expect(large?.sampleSize).toBeGreaterThanOrEqual(small?.sampleSize ?? NaN);
        expect(large?.accept).toBeGreaterThanOrEqual(small?.accept ?? NaN);
      }),
      { numRuns: 1000 },
    );
  });
});
