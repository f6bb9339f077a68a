import { factNames } from './page-facts';
import type { Reading } from './reading';
import type { SeenReview } from './seen-review';
import { storeIdsOf, storeKeysOf, type StoreIds } from './store-key';

/** Version of the stored form of a snapshot; readings of an older one are migrated when they are read. */
export const snapshotVersion = 2;

/** A review with the id that tells it from every other; the same review read again has the same. */
export interface KeyedReview {
  id: string;
  review: SeenReview;
}

/** A reading that was checked at the door, on its way into the store. `id` is the hash of its content. */
export interface Snapshot {
  id: string;
  ids: StoreIds;
  keys: string[];
  offerId: string | null;
  /** what the page showed of its reviews, each once */
  reviews: KeyedReview[];
  reading: Reading;
}

/** The address of a page without what changes from visit to visit: an offer by its number, another page by host and path. */
export function pageAddress({ url, fields }: Pick<Reading, 'url' | 'fields'>): string {
  if (fields.offerId.state === 'found') return `offer:${fields.offerId.value}`;
  const { hostname, pathname, searchParams } = new URL(url);
  const offerId = searchParams.get('offerId');
  return `${hostname}${pathname}${offerId === null ? '' : `?offerId=${offerId}`}`;
}

/**
 * What makes two readings the same: page, generation, and the state and values of every field. Time, tracking parameters and
 * the place a value was read at stay out.
 */
function contentOf(reading: Reading): string {
  const fields = factNames.map((name) => {
    const field = reading.fields[name];
    if (field.state === 'found') return [name, field.value, ...(field.also ?? []).map(({ value }) => value)];
    return field.state === 'broken' ? [name, 'broken', field.raw] : [name];
  });
  return JSON.stringify([reading.pageKind, reading.generation, pageAddress(reading), fields]);
}

/** SHA-256 of a text as 64 hexadecimal digits. */
async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Two reviews are the same one when offer, buyer, date, text and stars are equal; which visit or page of the list showed them is not asked. */
async function keyedReviews({ fields }: Reading, offerId: string | null): Promise<KeyedReview[]> {
  if (fields.reviews.state !== 'found') return [];
  const keyed = await Promise.all(
    fields.reviews.value.map(async ({ systemMade = false, ...words }): Promise<KeyedReview> => {
      const review = { ...words, systemMade, offerId };
      const { buyer, date, text, stars } = review;
      return { id: await hashOf(JSON.stringify([offerId, buyer, date, text, stars])), review };
    }),
  );
  return [...new Map(keyed.map((one) => [one.id, one])).values()];
}

/** Turns a checked reading into a snapshot; `keys` is empty when the page names no store. */
export async function toSnapshot(reading: Reading): Promise<Snapshot> {
  const ids = storeIdsOf(reading.fields);
  const offerId = reading.fields.offerId.state === 'found' ? reading.fields.offerId.value : null;
  return {
    id: await hashOf(contentOf(reading)),
    ids,
    keys: storeKeysOf(ids),
    offerId,
    reviews: await keyedReviews(reading, offerId),
    reading,
  };
}
