import { z } from './zod';

const halfPair = /[\uD800-\uDBFF]$/;

/** Scraped text of at most `limit` UTF-16 units; what is longer is cut, so that one hostile field never costs the whole page. */
export const cutText = (limit: number) =>
  z.string().transform((text) => (text.length <= limit ? text : text.slice(0, limit).replace(halfPair, '')));

/** Text that is refused when it is longer than `limit`: ids and keys, where a cut one would be another one. */
export const shortText = (limit: number) => z.string().min(1).max(limit);

/** A list of at most `limit` entries; further ones are left out before they are looked at. */
export const cutList = <Entry extends z.ZodType>(entry: Entry, limit: number) =>
  z.preprocess((value) => (Array.isArray(value) ? value.slice(0, limit) : value), z.array(entry));

/** ISO 8601 in UTC, e.g. 2026-11-22T10:00:00.000Z */
export const isoTime = z.iso.datetime();
/** YYYY-MM-DD */
export const isoDate = z.iso.date();
/** Opaque key chosen by the sender of a write. */
export const writeId = z.string().regex(/^[A-Za-z0-9:._-]{8,100}$/);
