import type { ListingFacts, ListingFields, ListingName } from '@/domain/listing';
import type { PageKind } from '@/domain/page-kind';
import type { Candidate } from './page';
import { readField } from './field';

/** Candidates of every fact of a card, best first; what a list never shows has an empty list. */
export type ListingCandidates<Card> = { [Name in ListingName]: Candidate<ListingFacts[Name], Card>[] };

/** One shape of list, on pages or in replies. `cards` is undefined when the source holds no list of this shape. */
export interface ListingShape<Source, Card> {
  id: string;
  kind: PageKind;
  cards(source: Source): Card[] | undefined;
  fields: ListingCandidates<Card>;
}

const nowhere: ListingCandidates<never> = {
  offerId: [],
  title: [],
  companyName: [],
  loginId: [],
  memberId: [],
  shopUrl: [],
  membershipYears: [],
  badges: [],
  repeatRate: [],
  serviceScore: [],
  price: [],
  sales: [],
  location: [],
};

/** Candidates of a card that shows few facts: those named, and no place for any other. */
export function onlyOnCard<Card>(fields: Partial<ListingCandidates<Card>>): ListingCandidates<Card> {
  return { ...nowhere, ...fields };
}

/** The facts in their order, from the one table that names them all: this folder imports types of the domain only. */
const names = Object.keys(nowhere) as ListingName[];

/** Reads every fact of one card; the places are named after the shape. */
export function readCard<Card>(card: Card, origin: string, fields: ListingCandidates<Card>): ListingFields {
  const read = <Name extends ListingName>(name: Name) => readField(card, origin, fields[name]);
  return Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as ListingFields;
}
