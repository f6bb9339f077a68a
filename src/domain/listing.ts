import type { PageFacts } from './page-facts';
import type { PageKind } from './page-kind';
import type { Field } from './reading';

/** Facts one card of a result list can show; names and units are those of an offer page, `price` is the shown one in CNY. */
export type ListingFacts = Pick<
  PageFacts,
  | 'offerId'
  | 'title'
  | 'companyName'
  | 'loginId'
  | 'memberId'
  | 'shopUrl'
  | 'membershipYears'
  | 'badges'
  | 'repeatRate'
  | 'serviceScore'
  | 'sales'
  | 'location'
> & { price: number };

export type ListingName = keyof ListingFacts;

/** One field for every fact of a card. */
export type ListingFields = { [Name in ListingName]: Field<ListingFacts[Name]> };

/** All cards of one list, in the order shown. An empty list has no cards; `readAt` is ISO 8601 in UTC. */
export interface ListingReading {
  url: string;
  pageKind: PageKind;
  generation: string | null;
  readAt: string;
  cards: ListingFields[];
}

const valueOf = <Value>(field: Field<Value>): Value | null => (field.state === 'found' ? field.value : null);

/** The plain facts of a card as they are printed: null where a value was not found, empty lists for badges and sales. */
export function listingItem(fields: ListingFields) {
  return {
    offerId: valueOf(fields.offerId),
    title: valueOf(fields.title),
    companyName: valueOf(fields.companyName),
    membershipYears: valueOf(fields.membershipYears),
    badges: valueOf(fields.badges) ?? [],
    repeatRate: valueOf(fields.repeatRate),
    serviceScore: valueOf(fields.serviceScore),
    price: valueOf(fields.price),
    sales: valueOf(fields.sales) ?? [],
    location: valueOf(fields.location),
  };
}
