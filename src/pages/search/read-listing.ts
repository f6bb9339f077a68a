import type { ListingFields, ListingReading } from '@/domain/listing';
import { readCard, type ListingShape } from '../listing';
import type { Page } from '../page';
import { recognise } from '../page-kind';
import type { Card } from './card';
import { companySearch2026 } from './company-search-2026';
import { companyDrawn } from './company-drawn';
import { home2024 } from './home-2024';
import { list2020 } from './list-2020';
import { list2025 } from './list-2025';
import { list2026 } from './list-2026';
import { p4p2024 } from './p4p-2024';
import { smOffer2019 } from './sm-offer-2019';

/** What a shape makes of a page, its own card type folded away. */
interface Read {
  id: string;
  read(page: Page): ListingFields[] | undefined;
}

function reader<Found>(shape: ListingShape<Page, Found>): Read {
  return {
    id: shape.id,
    read: (page) => shape.cards(page)?.map((card) => readCard(card, shape.id, shape.fields)),
  };
}

/** A new list is one file and one line here; the first shape with cards reads the page. */
const searchLists: Read[] = [
  reader(companySearch2026),
  reader(companyDrawn),
  reader(p4p2024),
  reader(list2020),
  reader(smOffer2019),
  reader(list2026),
  reader(list2025),
];
const homeLists: Read[] = [reader(home2024)];

/**
 * Reads the cards of a result list or of the start page. Null for pages of every other kind. A list without cards is an empty
 * list of the newest shape that could have shown one. `readAt` is ISO 8601 in UTC.
 */
export function readListing(document: Document, url: string, readAt: string): ListingReading | null {
  const address = new URL(url);
  const pageKind = recognise(address, document);
  if (pageKind !== 'search' && pageKind !== 'home') return null;
  const page = { document, url: address };
  for (const list of pageKind === 'search' ? searchLists : homeLists) {
    const cards = list.read(page);
    if (cards !== undefined) return { url, pageKind, generation: list.id, readAt, cards };
  }
  return { url, pageKind, generation: null, readAt, cards: [] };
}

export type { Card };
