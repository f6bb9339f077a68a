import { describe, expect, it } from 'vitest';
import { gatherFacts } from '@/evidence/facts';
import { sampleReading, sampleTime } from './sample-reading';

const now = sampleTime;
const early = '2026-10-01T08:00:00.000Z';

describe('gatherFacts', () => {
  it('keeps value, place and time of what the page shows', () => {
    const { known, subject } = gatherFacts({ reading: sampleReading({ membershipYears: 4 }), earlier: [], now });
    expect(subject).toBe('offer');
    expect(known.membershipYears).toEqual({ value: 4, place: 'sample: membershipYears', at: now, origin: 'page' });
    expect(known.repeatRate).toBeUndefined();
  });

  it.each([
    ['membershipYears', { membershipYears: 41 }],
    ['membershipYears', { membershipYears: 2.5 }],
    ['repeatRate', { repeatRate: 39 }],
    ['serviceScore', { serviceScore: 92 }],
    ['reviewCount', { reviewCount: -1 }],
    ['goodRate', { goodRate: Number.NaN }],
    [
      'serviceScores',
      { serviceScores: { consultation: null, logistics: null, dispute: null, quality: null, returns: null } },
    ],
  ] as const)('treats a %s that cannot be true as broken', (name, facts) => {
    const gathered = gatherFacts({ reading: sampleReading(facts), earlier: [], now });
    expect(gathered.known[name]).toBeUndefined();
    expect(gathered.broken).toContain(name);
  });

  it('names what follows from a broken fact as broken too', () => {
    const { broken } = gatherFacts({ reading: sampleReading({}, { broken: ['companyName'] }), earlier: [], now });
    expect(broken).toEqual(['companyName', 'companyKind', 'names', 'nameChange']);
  });

  it('fills store facts the page does not show from the newest earlier reading, with their own date', () => {
    const shop = sampleReading({ membershipYears: 5, repeatRate: 0.4 }, { pageKind: 'shop', readAt: early });
    const older = sampleReading({ membershipYears: 3, serviceScore: 4 }, { readAt: '2026-09-01T00:00:00.000Z' });
    const { known } = gatherFacts({ reading: sampleReading({ repeatRate: 0.3 }), earlier: [shop, older], now });
    expect(known.membershipYears).toMatchObject({ value: 5, at: early, origin: 'earlier' });
    expect(known.repeatRate).toMatchObject({ value: 0.3, origin: 'page' });
    expect(known.serviceScore).toMatchObject({ value: 4, origin: 'earlier' });
  });

  it('does not fill a broken fact', () => {
    const shop = sampleReading({ membershipYears: 5 }, { pageKind: 'shop', readAt: early });
    const reading = sampleReading({}, { broken: ['membershipYears'] });
    expect(gatherFacts({ reading, earlier: [shop], now }).known.membershipYears).toBeUndefined();
  });

  it('fills facts of an offer from the same offer only', () => {
    const same = sampleReading({ offerId: '11', reviewCount: 80 }, { readAt: early });
    const other = sampleReading({ offerId: '22', reviewCount: 900, goodRate: 1 }, { readAt: early });
    const gather = (offerId: string) =>
      gatherFacts({ reading: sampleReading({ offerId }), earlier: [other, same], now }).known;
    expect(gather('11').reviewCount?.value).toBe(80);
    expect(gather('33').reviewCount).toBeUndefined();
    expect(gather('33').goodRate).toBeUndefined();
  });

  it('takes the good rate of a shop page for the shop', () => {
    const shop = sampleReading({ goodRate: 0.97 }, { pageKind: 'shop', readAt: early });
    const { known } = gatherFacts({ reading: sampleReading({ offerId: '11' }), earlier: [shop], now });
    expect(known.goodRate?.value).toBe(0.97);
  });

  it('forgets readings older than a year', () => {
    const old = sampleReading({ membershipYears: 5 }, { readAt: '2025-11-01T00:00:00.000Z' });
    expect(gatherFacts({ reading: sampleReading({}), earlier: [old], now }).known.membershipYears).toBeUndefined();
  });

  it('knows the blacklist entry until it expires, and nothing when no list is at hand', () => {
    const entry = (expires: string | null) => ({ reason: 'never shipped', at: early, expires });
    const gather = (blacklist: ReturnType<typeof entry> | null) =>
      gatherFacts({ reading: sampleReading({}), earlier: [], blacklist, now }).known.blacklist;
    expect(gather(entry(null))?.value?.reason).toBe('never shipped');
    expect(gather(entry('2026-12-01T00:00:00.000Z'))?.value?.reason).toBe('never shipped');
    expect(gather(entry(now))).toMatchObject({ value: null });
    expect(gather(null)).toMatchObject({ value: null });
    expect(gatherFacts({ reading: sampleReading({}), earlier: [], now }).known.blacklist).toBeUndefined();
  });

  it('judges a shop page as the store', () => {
    expect(gatherFacts({ reading: sampleReading({}, { pageKind: 'shop' }), earlier: [], now }).subject).toBe('store');
  });
});
