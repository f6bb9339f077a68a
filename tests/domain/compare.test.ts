import { describe, expect, it } from 'vitest';
import { standingsOf, type CompareCell } from '@/domain/compare';

const cell = (number: number | null, measure = ''): CompareCell => ({
  shown: number === null ? null : String(number),
  number,
  measure,
  at: null,
});

describe('standingsOf', () => {
  it('marks both ends of a row whose order means something', () => {
    expect(standingsOf([cell(3), cell(1), cell(2)], 'more')).toEqual(['best', 'worst', 'other']);
    expect(standingsOf([cell(3), cell(1), cell(3)], 'less')).toEqual(['worst', 'best', 'worst']);
  });

  it('marks nothing where the order means nothing or the measures differ', () => {
    expect(standingsOf([cell(3), cell(1)], null)).toEqual(['other', 'other']);
    expect(standingsOf([cell(3, '个'), cell(1, '箱')], 'less')).toEqual(['other', 'other']);
  });

  it('never ranks what was not read', () => {
    expect(standingsOf([cell(3), cell(null)], 'more')).toEqual(['other', 'other']);
    expect(standingsOf([cell(null), cell(2), cell(5)], 'more')).toEqual(['other', 'worst', 'best']);
  });

  it('says when all that was read is the same', () => {
    expect(standingsOf([cell(3), cell(3), cell(null)], 'more')).toEqual(['same', 'same', 'other']);
  });
});
