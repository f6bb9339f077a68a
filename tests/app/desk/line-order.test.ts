import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collated } from '@/app/desk/collated';
import { createStoreIndex } from '@/app/desk/store-index';
import { everyStore, storeColumnIds, type StoreColumnId, type StoreLine } from '@/domain/store-line';
import { line } from './sample-lines';

const byText = (texts: string[]) =>
  texts
    .map((text) => ({ text, key: collated(text) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ text }) => text);

describe('the order of names', () => {
  it('is that of a Chinese dictionary: by pinyin and tone, other letters after', () => {
    const sorted = ['3', '杭州', '航空', '好运', '宁波', '义乌', '中山', 'acme', 'Beta'];
    expect(byText(sorted.toReversed())).toEqual(sorted);
    expect(sorted).toEqual(sorted.toSorted(new Intl.Collator('zh-CN').compare));
  });

  it('counts numbers by their size', () =>
    expect(byText(['厂10号', '厂9号', '厂010', '厂2'])).toEqual(['厂2', '厂9号', '厂010', '厂10号']));
});

const keys = ['m:1', 'm:2', 'm:3', 'm:4', 'm:5', 'm:6'];
const someLine = fc
  .record({
    key: fc.constantFrom(...keys),
    name: fc.constantFrom(null, '义乌', '宁波', 'Acme'),
    years: fc.constantFrom(null, 0, 3, 9),
    day: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ key, name, years, day }) => {
    const change = { companyName: name, lastSeenAt: `2026-11-0${String(day)}T00:00:00Z` };
    return line(key, change, { membershipYears: years });
  });

/** Keys in the order of a column, sorted anew from the lines as they stand. */
function sortedAnew(lines: StoreLine[], by: StoreColumnId, descending: boolean): string[] {
  const index = createStoreIndex();
  index.put(lines);
  return index.keys({ ...everyStore, sort: { by, descending } });
}

describe('an order that is kept while lines change', () => {
  it('is the one that sorting anew would give, for few changes and for many', () => {
    const changes = fc.array(fc.oneof(fc.constantFrom(...keys), fc.array(someLine, { maxLength: 6 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(changes, fc.constantFrom(...storeColumnIds), fc.boolean(), fc.boolean(), (steps, by, down, many) => {
        const others = many
          ? Array.from({ length: 60 }, (_, at) => line(`x:${String(at)}`, {}, { membershipYears: at % 7 }))
          : [];
        const index = createStoreIndex();
        const held = new Map<string, StoreLine>();
        const query = { ...everyStore, sort: { by, descending: down } };
        for (const step of steps) {
          index.keys(query);
          if (typeof step === 'string') {
            index.remove([step]);
            held.delete(step);
            continue;
          }
          const lines = [...new Map([...step, ...others].map((one) => [one.storeKey, one])).values()];
          index.put(lines);
          for (const one of lines) held.set(one.storeKey, one);
        }
        expect(index.keys(query)).toEqual(sortedAnew([...held.values()], by, down));
      }),
      { numRuns: 150 },
    );
  });

  it('turned round keeps "not read" last, and those seen last first among equals', () => {
    const lines = [
      line('m:1', { lastSeenAt: '2026-11-01T00:00:00Z' }, { membershipYears: 3 }),
      line('m:2', { lastSeenAt: '2026-11-02T00:00:00Z' }, { membershipYears: 3 }),
      line('m:3', {}, null),
      line('m:4', {}, { membershipYears: 9 }),
    ];
    expect(sortedAnew(lines, 'years', false)).toEqual(['m:2', 'm:1', 'm:4', 'm:3']);
    expect(sortedAnew(lines, 'years', true)).toEqual(['m:4', 'm:2', 'm:1', 'm:3']);
  });
});
