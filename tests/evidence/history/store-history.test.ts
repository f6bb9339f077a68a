import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@/domain/page-facts';
import { changeLog } from '@/evidence/history/change-log';
import { figureChange } from '@/evidence/history/figure-change';
import { companyRenamed, licenceChanged, loginChanged } from '@/evidence/history/identity-change';
import { lostBadges } from '@/evidence/history/lost-badges';
import { membershipYearsChange } from '@/evidence/history/membership-years';
import { observationsOf, type Observation } from '@/evidence/history/observations';
import { sampleReading, type SampleOptions } from '../sample-reading';

const on = (day: string) => `${day}T08:00:00.000Z`;
const seen = (day: string, facts: Partial<PageFacts>, more: SampleOptions = {}) =>
  sampleReading(facts, { readAt: on(day), pageKind: 'shop', ...more });
const values = <Value>(...pairs: [string, Value][]): Observation<Value>[] =>
  pairs.map(([day, value]) => ({ value, at: on(day), place: 'sample' }));

describe('observationsOf', () => {
  it('takes found and plausible values only, oldest first', () => {
    const readings = [
      seen('2026-03-01', { membershipYears: 4 }),
      seen('2026-01-01', { membershipYears: 3 }),
      seen('2026-02-01', {}),
      seen('2026-02-02', {}, { broken: ['membershipYears'] }),
      seen('2026-02-03', { membershipYears: 99 }),
    ];
    expect(observationsOf(readings, 'membershipYears').map(({ value }) => value)).toEqual([3, 4]);
  });
});

describe('membershipYearsChange', () => {
  it.each([
    ['reset', values(['2026-01-01', 6], ['2026-06-01', 1])],
    ['fell', values(['2026-01-01', 6], ['2026-06-01', 4])],
    ['leapt', values(['2026-01-01', 1], ['2026-06-01', 8])],
    ['reset', values(['2025-01-01', 6], ['2026-01-01', 1], ['2026-10-01', 2])],
  ])('sees years that were %s', (kind, years) => {
    expect(membershipYearsChange(years)).toMatchObject({ state: 'changed', kind, seen: years.length });
  });

  it('finds nothing in years that pass, and knows nothing of one look', () => {
    const passing = values(['2023-12-30', 3], ['2024-01-02', 4], ['2026-01-02', 6], ['2026-01-03', 6]);
    expect(membershipYearsChange(passing)).toEqual({ state: 'steady', seen: 4 });
    expect(membershipYearsChange(values(['2026-01-01', 3]))).toEqual({ state: 'unknown', seen: 1 });
  });
});

describe('lostBadges', () => {
  it('tells a badge that a page of the same kind no longer lists', () => {
    const readings = [
      seen('2026-03-01', { badges: ['trustpass'] }),
      seen('2026-01-01', { badges: ['trustpass', 'powerful-merchant'] }),
      seen('2026-04-01', { badges: ['trustpass'] }),
    ];
    expect(lostBadges(readings)).toEqual({
      state: 'lost',
      compared: 3,
      lost: [
        {
          ...{ badge: 'powerful-merchant', lastSeen: on('2026-01-01'), missingSince: on('2026-03-01'), looks: 2 },
          place: 'sample: badges',
        },
      ],
    });
  });

  it.each([
    ['misses the list', {}, {}],
    ['could not read the list', {}, { broken: ['badges'] }],
    ['is of another kind', { badges: ['trustpass'] }, { pageKind: 'contact' }],
  ] as [string, Partial<PageFacts>, SampleOptions][])('loses nothing on a page that %s', (_, facts, more) => {
    const readings = [seen('2026-01-01', { badges: ['powerful-merchant'] }), seen('2026-03-01', facts, more)];
    expect(lostBadges(readings)).toEqual({ state: 'unknown', compared: 0, lost: [] });
  });

  it('does not miss a badge that came back', () => {
    const lists = [['powerful-merchant'], [], ['powerful-merchant']] as const;
    const readings = lists.map((badges, month) => seen(`2026-0${String(month + 1)}-01`, { badges: [...badges] }));
    expect(lostBadges(readings).state).toBe('none');
    expect(changeLog(readings, noise).map(({ kind }) => kind)).toEqual(['badge lost', 'badge gained']);
  });
});

describe('figureChange', () => {
  it('holds the newest day against the median of the days before', () => {
    const rates = values(['2026-01-01', 0.4], ['2026-02-01', 0.42], ['2026-03-01', 0.1], ['2026-04-01', 0.3]);
    const change = figureChange(rates, 0.05);
    expect(change).toMatchObject({ state: 'dropped', days: 3, usual: 0.4, newest: { value: 0.3 } });
    expect(change).toHaveProperty('size', expect.closeTo(0.1));
    expect(figureChange(rates, 0.15)).toMatchObject({ state: 'steady' });
  });

  it('counts a day once and knows nothing of a single day', () => {
    const day = { at: '2026-01-01T09:00:00.000Z', place: 'sample' };
    expect(
      figureChange(
        [
          { value: 4, ...day },
          { value: 3, ...day },
        ],
        0.1,
      ),
    ).toEqual({ state: 'unknown', days: 0 });
    expect(figureChange(values(['2026-01-01', 4], ['2026-01-02', 4.2]), 0.1).state).toBe('rose');
  });
});

describe('changed identity', () => {
  it('sees another Chinese name, never a translation or another width', () => {
    const name = '杭州晴川制衣有限公司（临平）';
    const same = values(
      ['2026-01-01', name],
      ['2026-02-01', 'Hangzhou Qingchuan Garment'],
      ['2026-03-01', '杭州晴川制衣有限公司(临平)'],
    );
    expect(companyRenamed(same)).toEqual({ state: 'steady', seen: 3 });
    const other = values(['2026-01-01', name], ['2026-02-01', 'Qingchuan'], ['2026-03-01', '宁波远山贸易有限公司']);
    expect(companyRenamed(other)).toMatchObject({
      state: 'changed',
      from: { value: name },
      to: { value: '宁波远山贸易有限公司' },
    });
    expect(companyRenamed(values(['2026-01-01', name], ['2026-02-01', 'Another Co'])).state).toBe('unknown');
  });

  it('sees another login and another licence', () => {
    expect(loginChanged(values(['2026-01-01', '晴川制衣'], ['2026-02-01', '晴川制衣01'])).state).toBe('changed');
    expect(
      licenceChanged(values(['2026-01-01', '91330100ma0000000x'], ['2026-02-01', '91330100MA0000000X'])).state,
    ).toBe('steady');
  });
});

const noise = { repeatRate: 0.05, onTimeRate: 0.05, serviceScore: 0.2 };
const readings = [
  seen('2026-01-01', {
    companyName: '晴川制衣厂',
    membershipYears: 5,
    repeatRate: 0.4,
    serviceScore: 4.5,
    badges: ['trustpass', 'super-factory'],
  }),
  seen('2026-02-01', { companyName: 'Qingchuan', repeatRate: 0.38, serviceScore: 4.4 }),
  seen('2026-03-01', { membershipYears: 6, repeatRate: 0.36, badges: ['trustpass'] }),
  seen('2026-04-01', { companyName: '远山商贸行', membershipYears: 1, repeatRate: 0.34, serviceScore: 4.6 }),
];

describe('changeLog', () => {
  it('lists what changed, in order, with slow drifts added up', () => {
    expect(
      changeLog(readings, noise).map(({ at, fact, kind, from, to }) => [at.slice(0, 10), fact, kind, from, to]),
    ).toEqual([
      ['2026-03-01', 'badges', 'badge lost', 'super-factory', null],
      ['2026-03-01', 'membershipYears', 'rose', 5, 6],
      ['2026-04-01', 'companyName', 'renamed', '晴川制衣厂', '远山商贸行'],
      ['2026-04-01', 'membershipYears', 'reset', 6, 1],
      ['2026-04-01', 'repeatRate', 'dropped', 0.4, 0.34],
    ]);
  });

  it('tells another licence, another name on it, and each single score that moved', () => {
    const scores = { consultation: 4.5, logistics: 4.6, dispute: null, quality: 4.8, returns: null };
    const looks = [
      seen('2026-01-01', { licenceCode: '91330000000000000x', legalName: '晴川制衣厂', onTimeRate: 0.99 }),
      seen('2026-01-02', { serviceScores: { ...scores, newer: { goods: 4.9 } } }),
      seen('2026-02-01', { licenceCode: ' 91330000000000000X', legalName: 'Qingchuan Garments', onTimeRate: 0.97 }),
      seen('2026-03-01', { licenceCode: '92330000000000000A', legalName: '远山商贸行', onTimeRate: 0.8 }),
      seen('2026-03-02', { serviceScores: { ...scores, quality: 4.1, dispute: 5, newer: { goods: 4.2 } } }),
    ];
    expect(changeLog(looks, noise).map(({ fact, score, kind, from, to }) => [score ?? fact, kind, from, to])).toEqual([
      ['legalName', 'renamed', '晴川制衣厂', '远山商贸行'],
      ['licenceCode', 'licence changed', '91330000000000000x', '92330000000000000A'],
      ['onTimeRate', 'dropped', 0.99, 0.8],
      ['quality', 'dropped', 4.8, 4.1],
      ['newer.goods', 'dropped', 4.9, 4.2],
    ]);
  });

  it('does not depend on the order of the readings', () => {
    const log = changeLog(readings, noise);
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
        expect(changeLog(shuffled, noise)).toEqual(log);
        expect(lostBadges(shuffled)).toEqual(lostBadges(readings));
      }),
    );
  });

  it('finds no change in readings that miss everything', () => {
    expect(changeLog([...readings.slice(0, 1), seen('2026-05-01', {}), seen('2026-06-01', {})], noise)).toEqual([]);
    expect(changeLog([], noise)).toEqual([]);
  });
});
