import type { Band } from './assessment';
import type { Language } from './language';
import type { ListingFacts, ListingFields } from './listing';

/** What a card tells about its store; price, sales and title say nothing about one and stay in the page. */
export type ChipFields = Pick<
  ListingFields,
  | 'offerId'
  | 'companyName'
  | 'loginId'
  | 'memberId'
  | 'shopUrl'
  | 'membershipYears'
  | 'badges'
  | 'repeatRate'
  | 'serviceScore'
>;

/** Cards of one question: about one page of a list. */
export const chipLimit = 60;

/** What a card shows, without where it stands: a list asks about hundreds. Left out: missing; null: there, but not understood. */
export type ChipFacts = { [Name in keyof ChipFields]?: ListingFacts[Name] | null };

export interface ChipItem {
  /** chosen by the page, given back with the chip */
  key: string;
  facts: ChipFacts;
}

/** One card's store in a few words of the reader's language. */
export interface Chip {
  band: Band;
  word: string;
  /** membership years and share of returning buyers as far as known ("8 y · 52 %"), or what to do instead; never empty */
  short: string;
  /** membership years the chip was judged by, read here or earlier; null when they are not known */
  years: number | null;
  /** the strongest reasons as sentences, three at most */
  reasons: string[];
  /** null for a card that names no store */
  storeKey: string | null;
  /** `memory`: years or rate were read earlier, on the given day (ISO 8601), and not on this card */
  origin: { from: 'card' } | { from: 'memory'; date: string };
  blacklisted: boolean;
}

/** `off`: the buyer switched the extension off. */
export type ChipsAnswer =
  { state: 'off' } | { state: 'judged'; language: Language; chips: { key: string; chip: Chip }[] };
