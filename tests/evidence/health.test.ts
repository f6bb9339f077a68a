import { describe, expect, it } from 'vitest';
import { factNames } from '@/domain/page-facts';
import type { PageHealth } from '@/domain/page-health';
import { dropOf, summaryOf } from '@/evidence/health';

/** Visits of invented offer pages, newest first: how many facts each found, and in which generation. */
const visits = (...seen: (number | [number, string | null])[]): PageHealth[] =>
  seen.map((one, index) => {
    const [count, generation] = typeof one === 'number' ? [one, 'od-2026'] : one;
    const at = `2026-11-${String(28 - index).padStart(2, '0')}T08:00:00.000Z`;
    return { pageKind: 'offer', generation, at, found: factNames.slice(0, count), broken: [] };
  });
const lost = (count = 0): [number, null] => [count, null];

describe('a kind of page that used to be read', () => {
  it.each([
    ['as before', visits(20, 21, 20, 20, 22, 20)],
    ['one odd page', visits(4, 20, 20, 20, 20, 20)],
    ['two odd pages', visits(4, 4, 20, 20, 20, 20)],
    ['exactly half', visits(10, 10, 10, 20, 20, 20)],
    ['too little seen before', visits(4, 4, 4, 20, 20)],
    ['never read at all', visits(lost(), lost(), lost(), lost(), lost(), lost())],
    ['mostly not recognised before', visits(lost(), lost(), lost(), lost(), lost(), 20)],
    [
      'another generation with its own usual',
      visits([8, 'wap'], [8, 'wap'], [8, 'wap'], 20, 20, [8, 'wap'], [8, 'wap'], [8, 'wap']),
    ],
    ['generations that take turns', visits([4, 'wap'], 4, 4, 20, 20, 20)],
    ['nothing', []],
  ])('has not dropped: %s', (_, seen) => {
    expect(dropOf('offer', seen)).toBeNull();
  });

  it('has dropped when the last three visits found less than half the median before', () => {
    expect(dropOf('offer', visits(9, 9, 4, 20, 22, 18, 20))).toEqual({
      key: 'offer fewer od-2026',
      pageKind: 'offer',
      generation: 'od-2026',
      cause: 'fewer',
      found: [9, 9, 4],
      before: 20,
    });
  });

  it('has dropped when a new generation nobody knew finds far less than the kind did', () => {
    const seen = visits([3, 'od-2027'], [3, 'od-2027'], [4, 'od-2027'], 20, 20, 20);
    expect(dropOf('offer', seen)).toMatchObject({ cause: 'fewer', generation: 'od-2027', before: 20 });
  });

  it('has dropped when it was recognised and three visits in a row no longer are', () => {
    expect(dropOf('offer', visits(lost(), lost(), lost(), 20, 22, 20))).toMatchObject({
      key: 'offer unknown -',
      cause: 'unknown',
      before: 20,
    });
  });

  it('is well again with the first visit that reads as before', () => {
    expect(dropOf('offer', visits(20, 4, 4, 4, 20, 20, 20))).toBeNull();
  });
});

describe('the summary of a kind', () => {
  it('counts for each generation on how many visits a fact was found or broken', () => {
    const [newest, ...older] = visits(2, 1, [1, 'wap']);
    const seen = newest ? [{ ...newest, found: [], broken: ['title' as const] }, ...older] : [];
    const [own, other] = summaryOf(seen);
    expect(own).toMatchObject({ pageKind: 'offer', generation: 'od-2026', visits: 2, lastAt: newest?.at });
    expect(own?.facts.find(({ fact }) => fact === 'title')).toEqual({ fact: 'title', found: 0, broken: 1 });
    expect(own?.facts.find(({ fact }) => fact === 'offerId')).toEqual({ fact: 'offerId', found: 1, broken: 0 });
    expect(other).toMatchObject({ generation: 'wap', visits: 1 });
  });
});
