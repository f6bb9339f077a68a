import type { Band } from './assessment';

/** A store, or one of its offers. */
export interface CompareSubject {
  storeKey: string;
  /** null compares the store by its newest page */
  offerId: string | null;
}

/** Fewer than two are nothing to compare, more than six fit no screen. */
export const compareFewest = 2;
export const compareMost = 6;

/**
 * Rows of a comparison in their order. `better` says which end of a row's numbers is good for the buyer, null where none is: an order that
 * means nothing is not marked.
 */
export const compareRows = [
  { id: 'score', better: 'less' },
  { id: 'coverage', better: 'more' },
  { id: 'membershipYears', better: 'more' },
  { id: 'badges', better: null },
  { id: 'companyKind', better: null },
  { id: 'legalName', better: null },
  { id: 'yearsEstablished', better: 'more' },
  { id: 'repeatRate', better: 'more' },
  { id: 'serviceScore', better: 'more' },
  { id: 'onTimeRate', better: 'more' },
  { id: 'goodRate', better: 'more' },
  { id: 'reviewCount', better: null },
  { id: 'ownSales', better: null },
  { id: 'price', better: 'less' },
  { id: 'priceTiers', better: null },
  { id: 'minOrder', better: 'less' },
  { id: 'deliveryHours', better: 'less' },
  { id: 'guarantees', better: null },
  { id: 'location', better: null },
  { id: 'rating', better: 'more' },
  { id: 'blacklist', better: null },
  { id: 'exposure', better: null },
  { id: 'note', better: null },
] as const satisfies readonly { id: string; better: 'more' | 'less' | null }[];
export type CompareRowId = (typeof compareRows)[number]['id'];

/** One value. `shown` null: it was not read. Numbers of different `measure` (another unit, another scope) have no order. */
export interface CompareCell {
  shown: string | null;
  number: number | null;
  measure: string;
  /** when it was read (ISO 8601), null for the buyer's own word and for what follows from the rest */
  at: string | null;
}

export interface CompareColumn extends CompareSubject {
  companyName: string | null;
  /** of the offer; null when a store is compared */
  title: string | null;
  band: Band;
  cells: Record<CompareRowId, CompareCell>;
}

/** How a cell stands in its row. */
export type Standing = 'best' | 'worst' | 'same' | 'other';

/**
 * Where each cell of a row stands: best and worst only where the order means something and at least two cells of one measure were read;
 * `same` when all cells that were read say the same. Cells that were not read are `other`.
 */
export function standingsOf(cells: readonly CompareCell[], better: 'more' | 'less' | null): Standing[] {
  const read = cells.filter(({ shown }) => shown !== null);
  if (read.length > 1 && new Set(read.map(({ shown }) => shown)).size === 1) {
    return cells.map(({ shown }) => (shown === null ? 'other' : 'same'));
  }
  const numbers = read.flatMap(({ number }) => (number === null ? [] : [number]));
  const comparable = better !== null && numbers.length > 1 && new Set(read.map(({ measure }) => measure)).size === 1;
  if (!comparable) return cells.map(() => 'other');
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const [best, worst] = better === 'more' ? [high, low] : [low, high];
  return cells.map(({ number }) =>
    number === best && best !== worst ? 'best' : number === worst && best !== worst ? 'worst' : 'other',
  );
}
