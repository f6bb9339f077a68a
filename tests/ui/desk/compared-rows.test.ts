import { describe, expect, it } from 'vitest';
import { compareRows, type CompareCell, type CompareColumn } from '@/domain/compare';
import { comparedRows } from '@/ui/desk/compare/compared-rows';

const cell = (shown: string | null): CompareCell => ({
  shown,
  number: shown === null ? null : Number(shown),
  measure: '',
  at: null,
});

/** A column in which every row says the same. */
function column(shown: string | null, note = ''): CompareColumn {
  const cells = Object.fromEntries(compareRows.map(({ id }) => [id, cell(shown)])) as CompareColumn['cells'];
  return {
    storeKey: 'm:1',
    offerId: null,
    companyName: null,
    title: null,
    band: 'low',
    cells: { ...cells, note: cell(note) },
  };
}

const rowOf = (columns: (CompareColumn | null)[], id: string) => comparedRows(columns).find((row) => row.id === id);

describe('comparedRows', () => {
  it('tells what differs from what only was not read', () => {
    expect(rowOf([column('3'), column('4')], 'repeatRate')).toMatchObject({ agreement: 'differs', isPartly: false });
    expect(rowOf([column('3'), column('3'), null], 'repeatRate')).toMatchObject({ agreement: 'same', isPartly: true });
    expect(rowOf([column('3'), column(null), null], 'repeatRate')).toMatchObject({ agreement: 'alone' });
    expect(rowOf([column(null), null], 'repeatRate')).toMatchObject({ agreement: 'unread', isPartly: false });
  });

  it('puts what was read on none last, and keeps the order of the rest', () => {
    const half = (id: string): CompareColumn => {
      const { cells, ...rest } = column('3');
      return { ...rest, cells: { ...cells, [id]: cell(null) } };
    };
    const ids = comparedRows([half('badges'), half('badges')]).map(({ id }) => id);
    expect(ids.at(-1)).toBe('badges');
    expect(ids.slice(0, 3)).toEqual(['score', 'coverage', 'membershipYears']);
  });

  it('leaves out what the buyer wrote on none of them', () => {
    expect(rowOf([column('3'), column('4')], 'note')).toBeUndefined();
    expect(rowOf([column('3', '7'), column('4')], 'note')).toMatchObject({ agreement: 'differs' });
  });

  it('has no best among stores nothing is kept of', () => {
    expect(rowOf([column('3'), null], 'repeatRate')?.cells.map(({ standing }) => standing)).toEqual(['other', 'other']);
  });
});
