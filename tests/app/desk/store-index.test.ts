import { describe, expect, it } from 'vitest';
import { createStoreIndex } from '@/app/desk/store-index';
import { everyStore, type StoreLine, type StoreQuery } from '@/domain/store-line';
import { line } from './sample-lines';

const filled = (lines: StoreLine[]) => {
  const index = createStoreIndex();
  index.put(lines);
  return index;
};
const lines = [
  line(
    'm:1',
    { companyName: '杭州清风包装有限公司', lastSeenAt: '2026-11-03T00:00:00Z' },
    { membershipYears: 2, band: 'guarded' },
  ),
  line(
    'm:2',
    { companyName: '义乌市山海玩具厂', tags: ['toys'], lastSeenAt: '2026-11-02T00:00:00Z' },
    { membershipYears: 9, band: 'low', badges: ['trustpass', 'source-factory'] },
  ),
  line(
    'm:3',
    {
      companyName: null,
      loginId: 'Lotus88',
      lastSeenAt: '2026-11-01T00:00:00Z',
      blacklisted: 'no answer',
      colleagues: [{ author: 'Li', reason: 'no answer', sure: true }],
    },
    null,
  ),
];
const found = (change: Partial<StoreQuery>) => filled(lines).keys({ ...everyStore, ...change });

describe('the index behind the table of stores', () => {
  it('shows the stores seen last first', () => expect(found({})).toEqual(['m:1', 'm:2', 'm:3']));

  it.each([
    ['清风', ['m:1']],
    ['qingfeng', ['m:1']],
    ['hzqf', ['m:1']],
    ['QingFeng hangzhou', ['m:1']],
    ['ＬＯＴＵＳ', ['m:3']],
    ['toys', ['m:2']],
    ['qingfeng toys', []],
  ])('finds %s', (search, keys) => expect(found({ search })).toEqual(keys));

  it('puts what was not read last in both directions', () => {
    expect(found({ sort: { by: 'years', descending: true } })).toEqual(['m:2', 'm:1', 'm:3']);
    expect(found({ sort: { by: 'years', descending: false } })).toEqual(['m:1', 'm:2', 'm:3']);
  });

  it('filters by band, years, and the buyer’s own words', () => {
    expect(found({ bands: ['low'] })).toEqual(['m:2']);
    expect(found({ minYears: 3 })).toEqual(['m:2']);
    expect(found({ only: 'blacklisted' })).toEqual(['m:3']);
    expect(found({ only: 'listed-by-colleagues' })).toEqual(['m:3']);
    expect(found({ only: 'unjudged' })).toEqual(['m:3']);
    expect(found({ badges: ['super-factory', 'source-factory'] })).toEqual(['m:2']);
    expect(found({ tag: 'toys' })).toEqual(['m:2']);
  });

  it('gives a window of the lines, and says how many there are', () => {
    const page = filled(lines).page(everyStore, 1, 1);
    expect([page.total, page.known, page.from, page.lines[0]?.storeKey]).toEqual([3, 3, 1, 'm:2']);
  });

  it('follows a line that changed or went', () => {
    const index = filled(lines);
    expect(index.keys(everyStore)).toHaveLength(3);
    index.put([line('m:2', { lastSeenAt: '2026-11-09T00:00:00Z' }, null)]);
    index.remove(['m:3']);
    expect(index.keys(everyStore)).toEqual(['m:2', 'm:1']);
  });
});
