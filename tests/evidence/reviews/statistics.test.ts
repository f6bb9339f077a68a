import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTail, jointChance, logGamma, poissonPoint, poissonTail, scanChance } from '@/evidence/reviews/chance';
import { sampledShare } from '@/evidence/reviews/interval';
import { dateOf, dayOf, isFestival } from '@/evidence/reviews/calendar';
import { seeded } from './random';

describe('sampledShare', () => {
  it('gives the Wilson interval of published examples', () => {
    const share = sampledShare(81, 263);
    expect(share?.low).toBeCloseTo(0.2553, 4);
    expect(share?.high).toBeCloseTo(0.3662, 4);
    expect(sampledShare(0, 20)).toMatchObject({ share: 0, low: 0 });
    expect(sampledShare(0, 20)?.high).toBeCloseTo(0.1611, 4);
    expect(sampledShare(0, 0)).toBeNull();
  });

  it('stays inside 0 to 1, holds the share, and narrows with the sample', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, part) => {
        const small = sampledShare(Math.round(total * part), total);
        const large = sampledShare(Math.round(total * part) * 10, total * 10);
        if (small === null || large === null) throw new Error('a sample has a share');
        expect(small.low).toBeGreaterThanOrEqual(0);
        expect(small.high).toBeLessThanOrEqual(1);
        expect(small.low).toBeLessThanOrEqual(small.share);
        expect(small.high).toBeGreaterThanOrEqual(small.share);
        expect(large.high - large.low).toBeLessThan(small.high - small.low);
      }),
    );
  });
});

describe('chances', () => {
  it('agrees with known values', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 10);
    expect(poissonPoint(3, 2)).toBeCloseTo(0.1804, 4);
    expect(poissonTail(4, 2)).toBeCloseTo(0.142877, 6);
    expect(poissonTail(0, 2)).toBe(1);
    expect(drawTail(3, 4, 4, 8)).toBeCloseTo(17 / 70, 10);
    expect(drawTail(0, 0, 4, 8)).toBe(1);
    expect(jointChance(1, 1)).toBe(1);
    expect(jointChance(0, 0.5)).toBe(0);
  });

  it('comes near the share of simulated histories in which some window holds so many', () => {
    const random = seeded(7);
    const [runs, days, size] = [3000, 364, 14];
    const most = Array.from({ length: runs }, () => {
      const times = Array.from({ length: random.poisson(120) }, () => random.between(0, days)).sort((a, b) => a - b);
      return Math.max(0, ...times.map((start, at) => times.slice(at).filter((time) => time < start + size).length));
    });
    const share = most.filter((count) => count >= 14).length / runs;
    const mean = (120 * size) / days;
    expect(scanChance(14, mean, 120 - mean) / share).toBeGreaterThan(0.7);
    expect(scanChance(14, mean, 120 - mean) / share).toBeLessThan(1.4);
  });
});

describe('calendar', () => {
  it('turns dates into days and back, and refuses days that do not exist', () => {
    expect(dateOf(dayOf('2026-02-28') ?? 0)).toBe('2026-02-28');
    expect(['2026-02-30', '2026-13-01', '26-01-01', null].map(dayOf)).toEqual([null, null, null, null]);
  });

  it('knows the festivals and the days their parcels arrive', () => {
    const festive = (date: string) => isFestival(dayOf(date) ?? 0);
    expect(['2026-11-11', '2026-11-25', '2026-12-20', '2027-01-04', '2026-06-18'].map(festive)).not.toContain(false);
    expect(['2026-11-10', '2026-12-08', '2026-06-17', '2026-03-08'].map(festive)).not.toContain(true);
  });
});
