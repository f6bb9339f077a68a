import type { Channel } from './payment';
import type { Money } from './money';

/** Characters of the longest note that is kept; a longer one is refused as a whole, never cut. */
export const longestNote = 20_000;

/** How heavy an entry weighs: `stop` says "do not pay", `warn` raises the risk. */
export const severities = ['warn', 'stop'] as const;
export type Severity = (typeof severities)[number];

/** What an entry recognises the company by: member id and login, licence code 统一社会信用代码, registered name, shop address. */
export const matchKinds = ['member', 'licence', 'name', 'host'] as const;
export type MatchKind = (typeof matchKinds)[number];

/**
 * One entry of the buyer's blacklist. What is left out stood in no older version and means: `stop`, no proof, recognised by everything
 * known. `proof` is an https address or a text; times are ISO 8601 UTC.
 */
export interface BlacklistEntry {
  reason: string;
  at: string;
  expires: string | null;
  severity?: Severity;
  proof?: string | null;
  matches?: MatchKind[];
}

/** What the buyer can rate apart, 1 to 5. */
export const aspects = ['quality', 'delivery', 'honesty', 'service'] as const;
export type Aspect = (typeof aspects)[number];
export type AspectRatings = Partial<Record<Aspect, number>>;

/** The part of a mark one write changes; what is left out stays as it is, and so does each aspect. Null takes back. */
export type MarkChange = Partial<Pick<StoreMark, 'rating' | 'tags' | 'note' | 'blacklist' | 'quietFor'>> & {
  aspects?: Partial<Record<Aspect, number | null>>;
};

/** The words a change was begun over. Where other ones stand by now, a note or an entry is left as it is and the answer shows it; tags are joined. */
export type MarkBase = Partial<Pick<StoreMark, 'note' | 'tags' | 'blacklist'>>;

/** The buyer's own words on a store. Times are ISO 8601 UTC; an empty note or a null rating is "none". */
export interface StoreMark {
  storeKey: string;
  rating: number | null;
  /** absent: none rated apart */
  aspects?: AspectRatings;
  tags: string[];
  note: string;
  blacklist: BlacklistEntry | null;
  /** finding set the buyer asked to be quiet about; null when not quiet */
  quietFor: string | null;
  /** when quiet was asked for; absent when it was before that was noted, or is not asked for */
  quietSince?: string;
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

export const severityOf = ({ severity }: BlacklistEntry): Severity => severity ?? 'stop';
export const matchesOf = ({ matches }: BlacklistEntry): readonly MatchKind[] => matches ?? matchKinds;

/** Whether an entry holds at `now` (ISO 8601). */
export const isInForce = ({ expires }: BlacklistEntry, now: string): boolean =>
  expires === null || Date.parse(expires) > Date.parse(now);

/** Where the background notes in local storage when a blacklist last changed, so that open lists ask again. It names no store. */
export const blacklistChangedKey = 'blacklist-changed';
