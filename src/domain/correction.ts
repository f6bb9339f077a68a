/**
 * Facts of a store that a buyer can learn elsewhere (its own pages, its licence, the company register) and may type. A closed list:
 * ids stay out, because they decide which store a record belongs to, and so does everything a page draws by itself (reviews, sales, prices).
 */
export const correctableFacts = [
  'companyName',
  'membershipYears',
  'repeatRate',
  'serviceScore',
  'onTimeRate',
  'yearsEstablished',
  'legalName',
  'licenceCode',
] as const;
export type CorrectableFact = (typeof correctableFacts)[number];

/**
 * The buyer's own value of one fact of a store, in the fact's unit. `pageSaid` is what pages told when it was typed, null when they
 * told nothing: the value holds until a page tells something else. `at` is ISO 8601 UTC.
 */
export interface Correction {
  storeKey: string;
  fact: CorrectableFact;
  value: string | number;
  pageSaid: string | number | null;
  at: string;
}
