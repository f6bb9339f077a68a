import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingAmong, standings } from '@/evidence/percentile';

const others = [1, 2, 2, 3, 4, 5, 6, 7, 8, 9];

describe('standingAmong', () => {
  it('counts equal values half and says how many there were', () => {
    expect(standingAmong(2, others)).toEqual({ rank: 0.2, below: 1, equal: 2, above: 7, among: 10 });
    expect(standingAmong(2, [...others, null, null])?.among).toBe(10);
  });

  it('says nothing among too few', () => {
    expect(standingAmong(2, others.slice(1))).toBeNull();
    expect(standingAmong(2, [...others.slice(1), null])).toBeNull();
    expect(standingAmong(2, [], 0)).toBeNull();
  });

  it('lies from 0 to 1, rises with the value and does not depend on order', () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 30 }), fc.nat(5), (known, value, more) => {
        const standing = standingAmong(value, known);
        expect(standingAmong(value, [...known].reverse())).toEqual(standing);
        expect(standing?.rank).toBeGreaterThanOrEqual(0);
        expect(standingAmong(value + more, known)?.rank).toBeGreaterThanOrEqual(standing?.rank ?? 2);
        expect(standingAmong(value + more, known)?.rank).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('standings', () => {
  it('answers each fact alone', () => {
    const stores = others.map((years) => ({ membershipYears: years, repeatRate: years < 9 ? null : 0.3 }));
    expect(standings({ membershipYears: 9, repeatRate: 0.4 }, stores)).toEqual({
      membershipYears: { rank: 0.95, below: 9, equal: 1, above: 0, among: 10 },
      repeatRate: null,
      serviceScore: null,
      yearsEstablished: null,
    });
  });
});
