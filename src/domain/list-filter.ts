import { bands, type Band } from './assessment';

/** What becomes of a card the buyer would rather not see. */
export const treatments = ['show', 'grey', 'hide'] as const;
export type Treatment = (typeof treatments)[number];

/** What the buyer wants to see of result lists. */
export interface ListFilter {
  /** membership years a store should have at least; 0 asks for none */
  minYears: number;
  /** stores known to have fewer */
  younger: Treatment;
  /** stores whose years are not known: they are not younger, and not old either */
  yearsUnknown: Treatment;
  blacklisted: Treatment;
  bands: Record<Band, Treatment>;
}

/** A fresh install hides nothing; asking for years greys younger stores and hides none. */
export const showEverything: ListFilter = {
  minYears: 0,
  younger: 'grey',
  yearsUnknown: 'show',
  blacklisted: 'show',
  bands: { unclear: 'show', low: 'show', guarded: 'show', high: 'show', stop: 'show' },
};

/** True when no card can be greyed or hidden. */
export const asksNothing = (filter: ListFilter): boolean =>
  filter.minYears === 0 &&
  [filter.yearsUnknown, filter.blacklisted, ...Object.values(filter.bands)].every((treatment) => treatment === 'show');

/** What the filter asks about one card. */
export interface FilteredCard {
  band: Band;
  /** null when not known */
  years: number | null;
  blacklisted: boolean;
}

/** What becomes of a card: the strongest of what its band, its years and the blacklist ask for. */
export function treatmentOf(card: FilteredCard, filter: ListFilter): Treatment {
  const isYounger = card.years !== null && card.years < filter.minYears;
  const asked: Treatment[] = [
    filter.bands[card.band],
    isYounger ? filter.younger : 'show',
    card.years === null ? filter.yearsUnknown : 'show',
    card.blacklisted ? filter.blacklisted : 'show',
  ];
  return treatments.findLast((treatment) => asked.includes(treatment)) ?? 'show';
}

const recordOf = (stored: unknown): Record<string, unknown> =>
  typeof stored === 'object' && stored !== null ? { ...stored } : {};

/** The filter as it was kept; every part that is missing or damaged by itself counts as its default. */
export function toListFilter(stored: unknown): ListFilter {
  const kept = recordOf(stored);
  const keptBands = recordOf(kept['bands']);
  const treatment = (found: unknown, otherwise: Treatment) => treatments.find((known) => known === found) ?? otherwise;
  const { minYears } = kept;
  return {
    minYears: typeof minYears === 'number' && minYears >= 0 ? minYears : showEverything.minYears,
    younger: treatment(kept['younger'], showEverything.younger),
    yearsUnknown: treatment(kept['yearsUnknown'], showEverything.yearsUnknown),
    blacklisted: treatment(kept['blacklisted'], showEverything.blacklisted),
    bands: Object.fromEntries(bands.map((band) => [band, treatment(keptBands[band], 'show')])) as ListFilter['bands'],
  };
}
