import type { AspectRatings, BlacklistEntry, MatchKind } from './mark';
import type { StoreIds } from './store-key';

/**
 * What another buyer says of a store: what stood in their file, and nothing else. Ratings are 1 to 5, null or left out where they rate
 * nothing; `date` is when they wrote the newest of it (ISO 8601 UTC). The entry's own `at` and `expires` say since when and until when it holds.
 */
export interface SharedEntry {
  blacklist: BlacklistEntry | null;
  rating: number | null;
  ratings: AspectRatings;
  date: string;
}

/** The company behind a shared entry, as its author knows it. */
export interface SharedCompany {
  storeIds: StoreIds;
  companyName: string | null;
  licenceCode: string | null;
  legalName: string | null;
}

/**
 * Another buyer's word on a store that was asked for. `fingerprint` names the key it was signed with, in lower-case hex; `author` is only
 * the name its owner chose. `trusted` once the buyer has compared the fingerprint with its owner.
 */
export interface SharedWord extends SharedCompany {
  fingerprint: string;
  author: string;
  trusted: boolean;
  /** the key of the store their word is on; another than the one asked for when the company was recognised */
  storeKey: string;
  /** by an id or the licence; a name alone says "possibly the same" */
  sure: boolean;
  /** the strongest it was recognised by */
  by: MatchKind;
  entry: SharedEntry;
  importedAt: string;
}

/** A fingerprint in groups of four, to be read out: "3f2a 91c0 …". */
export const groupedFingerprint = (fingerprint: string): string => fingerprint.match(/.{1,4}/g)?.join(' ') ?? '';

/** One entry of a file: a company, and what its author says of it. */
export type SharedLine = SharedCompany & SharedEntry;

/** What a file says, and who says it. `date` is when it was made, ISO 8601 UTC. */
export interface SharedList {
  author: string;
  date: string;
  entries: SharedLine[];
}

/** UTF-16 units of an author's name. */
export const longestAuthor = 60;

const hidden = /\p{C}|\p{Zl}|\p{Zp}/u;

/** Whether a name can stand for a person: something to read, not too long, nothing that hides or turns the words around it. */
export const isAuthorName = (name: string): boolean =>
  name.length <= longestAuthor && !hidden.test(name) && name === name.trim() && /[\p{L}\p{N}]/u.test(name);

/** Two names a reader would take for one: spaces, signs, width and case left aside. */
export const sameAuthorName = (one: string, other: string): boolean => plainName(one) === plainName(other);

const plainName = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** UTF-16 units of the longest reason an entry may have. */
const longestReason = 1000;

/**
 * Another buyer's entry as the buyer's own: from `now` (ISO 8601 UTC), with its origin at the end of the reason. `{day}` in `origin` becomes the
 * day of their entry.
 */
export function takenEntry(entry: BlacklistEntry, origin: string, now: string): BlacklistEntry {
  const from = origin.replace('{day}', entry.at.slice(0, 10));
  return { ...entry, reason: `${entry.reason.slice(0, longestReason - from.length)}${from}`, at: now };
}
