import type { Channel } from './payment';
import type { Money } from './money';

/** Characters of the longest note that is kept; a longer one is refused as a whole, never cut. */
export const longestNote = 20_000;

/** The buyer's own words on a store. Times are ISO 8601 UTC; an empty note or a null rating is "none". */
export interface StoreMark {
  storeKey: string;
  rating: number | null;
  tags: string[];
  note: string;
  blacklist: { reason: string; at: string; expires: string | null } | null;
  /** finding set the buyer asked to be quiet about; null when not quiet */
  quietFor: string | null;
  updatedAt: string;
}

/** "I paid this": still open until the buyer marks the goods delivered. */
export interface RecordedPayment {
  id: string;
  storeKey: string;
  amount: Money;
  channel: Channel;
  paidAt: string;
  deliveredAt: string | null;
}

/** A mark nobody wrote yet; its time is the beginning of time, so that any written one is newer. */
export const blankMark = (storeKey: string): StoreMark => ({
  storeKey,
  rating: null,
  tags: [],
  note: '',
  blacklist: null,
  quietFor: null,
  updatedAt: new Date(0).toISOString(),
});

/** Where the background notes in local storage when a blacklist last changed, so that open lists ask again. It names no store. */
export const blacklistChangedKey = 'blacklist-changed';
