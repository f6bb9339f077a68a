import type { CompareSubject } from '@/domain/compare';

/** Between a store's key and the number of an offer in an address; no key holds one. */
const mark = '#';

/** A subject as one part of the desk's address. */
export const subjectKey = ({ storeKey, offerId }: CompareSubject): string =>
  offerId === null ? storeKey : `${storeKey}${mark}${offerId}`;

/** The subject a part of an address names. */
export function subjectOf(key: string): CompareSubject {
  const [, storeKey, offerId] = /^(.*)#(\d{5,20})$/s.exec(key) ?? [];
  return storeKey !== undefined && offerId !== undefined ? { storeKey, offerId } : { storeKey: key, offerId: null };
}
