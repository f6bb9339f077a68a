import { factNames } from './page-facts';
import type { Reading } from './reading';
import { storeIdsOf, storeKeysOf, type StoreIds } from './store-key';

/** Version of the stored form of a snapshot; readings of an older one are migrated when they are read. */
export const snapshotVersion = 2;

/** A reading that was checked at the door, on its way into the store. `id` is the hash of its content. */
export interface Snapshot {
  id: string;
  ids: StoreIds;
  keys: string[];
  offerId: string | null;
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

/** Turns a checked reading into a snapshot; `keys` is empty when the page names no store. */
export async function toSnapshot(reading: Reading): Promise<Snapshot> {
  const ids = storeIdsOf(reading.fields);
  return {
    id: await hashOf(contentOf(reading)),
    ids,
    keys: storeKeysOf(ids),
    offerId: reading.fields.offerId.state === 'found' ? reading.fields.offerId.value : null,
    reading,
  };
}
