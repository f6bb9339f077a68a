import { describe, expect, it } from 'vitest';
import { bands } from '@/domain/assessment';
import { asksNothing, showEverything, toListFilter, treatmentOf, type FilteredCard } from '@/domain/list-filter';
import { filterWords } from '@/i18n/filter-words';
import { cardWords } from '@/i18n/card-words';
import { languages } from '@/domain/language';

const card = (change: Partial<FilteredCard> = {}): FilteredCard => ({
  band: 'guarded',
  years: 4,
  blacklisted: false,
  ...change,
});

describe('the filter of a list', () => {
  it('hides nothing until it is asked to', () => {
    for (const band of bands)
      for (const years of [null, 0, 1, 20])
        expect(treatmentOf(card({ band, years, blacklisted: true }), showEverything)).toBe('show');
  });

  it('asks for years of stores whose years are known, and only of them', () => {
    const filter = { ...showEverything, minYears: 5 };
    expect(treatmentOf(card({ years: 4 }), filter)).toBe('grey');
    expect(treatmentOf(card({ years: 5 }), filter)).toBe('show');
    expect(treatmentOf(card({ years: null }), filter)).toBe('show');
    expect(treatmentOf(card({ years: null }), { ...filter, yearsUnknown: 'hide' })).toBe('hide');
  });

  it('does the most that any part of it asks for', () => {
    const filter = { ...showEverything, minYears: 5, blacklisted: 'hide' as const };
    expect(treatmentOf(card({ blacklisted: true }), filter)).toBe('hide');
    const bandsToo = { ...filter, bands: { ...filter.bands, guarded: 'hide' as const } };
    expect(treatmentOf(card({ years: 9 }), bandsToo)).toBe('hide');
  });

  it('is known to ask nothing only when it greys and hides nothing', () => {
    expect(asksNothing({ ...showEverything, younger: 'hide' })).toBe(true);
    expect(asksNothing({ ...showEverything, minYears: 1 })).toBe(false);
    expect(asksNothing({ ...showEverything, yearsUnknown: 'grey' })).toBe(false);
    expect(asksNothing({ ...showEverything, bands: { ...showEverything.bands, low: 'hide' } })).toBe(false);
  });

  it('takes the parts that are kept and undamaged', () => {
    expect(toListFilter(undefined)).toEqual(showEverything);
    expect(
      toListFilter({ minYears: '3', younger: 'burn', blacklisted: 'hide', bands: { stop: 'hide', low: 7 } }),
    ).toEqual({
      ...showEverything,
      blacklisted: 'hide',
      bands: { ...showEverything.bands, stop: 'hide' },
    });
  });

  it('calls the bands what the card calls them', () => {
    for (const language of languages) expect(filterWords[language].bands).toEqual(cardWords[language].bands);
  });
});
