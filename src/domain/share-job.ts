import type { Aspect, BlacklistEntry } from './mark';
import { aspects } from './mark';
import type { ShareFault } from './share-fault';
import type { SharedEntry, SharedLine, SharedList } from './shared-word';

/** What of a store can be shared, each by itself. */
export const shareFields = ['blacklist', 'rating', ...aspects] as const;
export type ShareField = 'blacklist' | 'rating' | Aspect;

/** An entry on the blacklist, or 1 to 5 stars. */
export type ShareValue = BlacklistEntry | number;

/** One field as its author says it in the file, as they said it before, and as the buyer says it; null where nothing is said. */
export interface FieldLine {
  field: ShareField;
  theirs: ShareValue | null;
  before: ShareValue | null;
  mine: ShareValue | null;
}

/** How a store of a file stands to what was taken in of its author before; `gone` is no longer in the file. */
export type ShareKind = 'new' | 'changed' | 'gone' | 'same';

export interface ShareLine {
  kind: ShareKind;
  /** the store's key in the file */
  storeKey: string;
  /** the key it stands under here; null when the buyer has seen no page of it */
  here: string | null;
  company: string;
  /** when its author wrote the newest of it */
  date: string;
  fields: FieldLine[];
}

/** Another author who calls themselves the same. */
export interface Namesake {
  fingerprint: string;
  trusted: boolean;
  firstSeenAt: string;
}

/** What taking in a file would do; lines where the buyer says something too come first, each kind is cut, the counts are whole. */
export interface SharePreview {
  fileName: string;
  author: string;
  fingerprint: string;
  date: string;
  /** taken in before under this key: when, under which name, and the date of that file */
  known: { firstSeenAt: string; name: string; lastFileAt: string; trusted: boolean } | null;
  namesakes: Namesake[];
  counts: Record<ShareKind, number>;
  lines: ShareLine[];
  /** whether the file will be looked at again whenever the desk opens */
  subscribing: boolean;
}

/** Someone whose file was taken in. */
export interface AuthorLine {
  fingerprint: string;
  name: string;
  trusted: boolean;
  firstSeenAt: string;
  lastFileAt: string;
  stores: number;
  hasNamesake: boolean;
  /** name of the file that is looked at again, null without one */
  subscribed: string | null;
}

/** `own` is null until the buyer made a file. */
export interface ShareState {
  own: { fingerprint: string; name: string } | null;
  authors: AuthorLine[];
}

/** The buyer's own words on a store, as they would stand in a file. */
export interface OwnLine {
  storeKey: string;
  line: SharedLine;
}

/** What became of a subscribed file: changed, no longer readable, or waiting for the buyer's leave to read it. */
export type SubscribedNews = { fingerprint: string; author: string; fileName: string } & (
  | { news: 'changed'; counts: Record<ShareKind, number> }
  | { news: 'fault'; fault: ShareFault }
  | { news: 'other-key' }
  | { news: 'ask'; handle: FileSystemFileHandle }
);

export type ShareAsk =
  | { ask: 'state' }
  | { ask: 'own'; search: string }
  | { ask: 'make'; author: string; storeKeys: string[] }
  | { ask: 'read'; file: File }
  | { ask: 'subscribe'; handle: FileSystemFileHandle }
  | { ask: 'reread'; fingerprint: string }
  | { ask: 'agree'; trusted: boolean }
  | { ask: 'forget' }
  | { ask: 'words'; fingerprint: string; search: string }
  | { ask: 'fill'; fingerprint: string; origin: string }
  | { ask: 'trust'; fingerprint: string; trusted: boolean }
  | { ask: 'take-back'; fingerprint: string }
  | { ask: 'forget-author'; fingerprint: string }
  | { ask: 'unsubscribe'; fingerprint: string }
  | { ask: 'news' };

/** `storeKeys` are stores to judge anew, but for `own`: there they are all that a search found. */
export type ShareSaid =
  | { said: 'state'; state: ShareState }
  | { said: 'own'; lines: OwnLine[]; storeKeys: string[]; tooLong: number }
  | { said: 'made'; name: string; blob: Blob; list: SharedList; entries: number; fingerprint: string }
  | { said: 'preview'; preview: SharePreview }
  | { said: 'applied'; changed: number; author: string; storeKeys: string[] }
  | { said: 'filled'; changed: number; storeKeys: string[] }
  | { said: 'words'; lines: ShareLine[]; of: number }
  | { said: 'done'; storeKeys: string[] }
  | { said: 'news'; news: SubscribedNews[] }
  | { said: 'failed'; fault: ShareFault };

/** One field of an entry; null where it says nothing. */
export function fieldOf(entry: Pick<SharedEntry, 'blacklist' | 'rating' | 'ratings'> | null, field: ShareField) {
  if (entry === null) return null;
  if (field === 'blacklist') return entry.blacklist;
  if (field === 'rating') return entry.rating;
  return entry.ratings[field] ?? null;
}
