import { describe, expect, it } from 'vitest';
import type { Correction } from '@/domain/correction';
import { gatherFacts } from '@/evidence/facts';
import { sampleReading } from './sample-reading';

const before = '2026-10-01T08:00:00.000Z';
const at = '2026-10-02T08:00:00.000Z';
const later = '2026-10-03T08:00:00.000Z';

const years = (value: number, pageSaid: number | null): Correction => ({
  storeKey: 'm:b2b-1',
  fact: 'membershipYears',
  value,
  pageSaid,
  at,
});
const rate = (value: number, pageSaid: number): Correction => ({ ...years(value, pageSaid), fact: 'repeatRate' });

describe("the buyer's own value", () => {
  it('stands over what the page says, marked and dated', () => {
    const reading = sampleReading({ membershipYears: 4 }, { readAt: later });
    const { known, typed } = gatherFacts({ reading, earlier: [], corrections: [years(1, 4)], now: later });
    expect(known.membershipYears).toEqual({ value: 1, place: 'buyer', at, origin: 'buyer' });
    expect(typed).toMatchObject([{ superseded: false, pageSays: 4 }]);
  });

  it('fills what the page does not show, or shows and cannot be understood', () => {
    const corrections = [years(3, null)];
    for (const reading of [sampleReading({}), sampleReading({}, { broken: ['membershipYears'] })]) {
      const { known, broken } = gatherFacts({ reading, earlier: [], corrections, now: later });
      expect(known.membershipYears?.value).toBe(3);
      expect(broken).not.toContain('membershipYears');
    }
  });

  it('gives way when the page changes, and holds again when the page goes back', () => {
    const read = (membershipYears: number) =>
      gatherFacts({
        reading: sampleReading({ membershipYears }, { readAt: later }),
        earlier: [],
        corrections: [years(1, 4)],
        now: later,
      });
    expect(read(5).known.membershipYears).toMatchObject({ value: 5, origin: 'page' });
    expect(read(5).typed).toMatchObject([{ superseded: true, pageSays: 5 }]);
    expect(read(4).known.membershipYears).toMatchObject({ value: 1, origin: 'buyer' });
  });

  it('gives way to the first page that shows a value none showed before', () => {
    const reading = sampleReading({ membershipYears: 4 }, { readAt: later });
    const { known } = gatherFacts({ reading, earlier: [], corrections: [years(1, null)], now: later });
    expect(known.membershipYears).toMatchObject({ value: 4, origin: 'page' });
  });

  it('holds on another page of the store that disagreed with the first already, or was read before', () => {
    const past = sampleReading({ membershipYears: 5 }, { pageKind: 'shop', readAt: before });
    const reading = { ...past, readAt: later };
    const corrections = [years(1, 4)];
    expect(gatherFacts({ reading, earlier: [past], corrections, now: later }).known.membershipYears?.value).toBe(1);
    expect(gatherFacts({ reading: past, earlier: [], corrections, now: later }).known.membershipYears?.value).toBe(1);
  });

  it('is not overtaken by a figure that is only rounded otherwise', () => {
    const read = (repeatRate: number) =>
      gatherFacts({
        reading: sampleReading({ repeatRate }, { readAt: later }),
        earlier: [],
        corrections: [rate(0.2, 0.3846)],
        now: later,
      }).typed;
    expect(read(0.38)).toMatchObject([{ superseded: false }]);
    expect(read(0.45)).toMatchObject([{ superseded: true }]);
  });

  it('that cannot be true changes nothing', () => {
    const reading = sampleReading({ membershipYears: 4 });
    const { known, typed } = gatherFacts({ reading, earlier: [], corrections: [years(99, 4)], now: later });
    expect([known.membershipYears?.value, typed]).toEqual([4, []]);
  });

  it('is what is worked out from', () => {
    const correction = { ...years(1, null), fact: 'companyName' as const, value: '义乌市示例商贸有限公司' };
    const { known } = gatherFacts({ reading: sampleReading({}), earlier: [], corrections: [correction], now: later });
    expect(known.companyKind).toMatchObject({ value: { kind: 'trader' }, origin: 'buyer' });
  });
});
