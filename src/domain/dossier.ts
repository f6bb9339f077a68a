import type { Band } from './assessment';
import type { Change } from './change';
import type { Currency, Rate } from './money';
import type { FactName, PriceTier } from './page-facts';
import type { Thinned } from './retention';
import type { ScoreId } from './service-score';

/** Facts of a store drawn over time: those that are numbers and the same on every page of the store. */
export const signalFacts = ['repeatRate', 'serviceScore', 'membershipYears', 'onTimeRate'] as const;
export type SignalFact = (typeof signalFacts)[number];

/** One value a page showed, the last of its day (UTC). `at` is ISO 8601. */
export interface SignalPoint {
  at: string;
  value: number;
}

/** A fact over the buyer's own visits, oldest first; shares are 0 to 1, scores 0 to 5. */
export interface Signal {
  fact: (SignalFact | 'serviceScores') & FactName;
  /** which of the shop's single scores, where the fact is those */
  score?: ScoreId;
  points: SignalPoint[];
}

/**
 * Price of one unit in CNY in the smallest quantity. `basis` says where it comes from and `unit` what it buys: prices of another basis or unit
 * are other facts. `unit` is null when the page names none.
 */
export interface UnitPrice {
  price: number;
  basis: 'first tier' | 'lowest price';
  unit: string | null;
}

/** One offer of the store; `price` is the newest one read, null when none was. `url` is null when it is no page of the site. */
export interface DossierOffer {
  offerId: string;
  title: string | null;
  url: string | null;
  price: UnitPrice | null;
  firstSeenAt: string;
  lastSeenAt: string;
}

/** Another kept store of the same company; `sure` when the licence code says so, else the name alone: "possibly the same". */
export interface OtherShop {
  storeKey: string;
  companyName: string | null;
  shopHost: string | null;
  sure: boolean;
  /** null until a page of it was judged */
  band: Band | null;
  /** the buyer's reason; null when it is not blacklisted now */
  blacklisted: string | null;
}

/** A name a page showed for the store, with the first and the last visit that showed it. */
export interface SeenName {
  name: string;
  firstAt: string;
  lastAt: string;
}

/** Facts in which more is better and which every judged store is kept with. */
export const standingFacts = ['membershipYears', 'repeatRate', 'serviceScore'] as const;

/** Where a store's value stands among the other stores this buyer has seen: more than `below`, as much as `equal`, of `among`. */
export interface StoreStanding {
  fact: (typeof standingFacts)[number];
  value: number;
  below: number;
  equal: number;
  among: number;
}

/** Everything kept of one store beside its assessment. Times are ISO 8601 UTC. */
export interface Dossier {
  storeKey: string;
  memberId: string | null;
  loginId: string | null;
  shopHost: string | null;
  /** keys the store is or was found under that the three ids do not name */
  otherKeys: string[];
  /** newest first */
  names: SeenName[];
  firstSeenAt: string;
  lastSeenAt: string;
  /** looks at pages of the store that stand behind changes and signals */
  looks: number;
  /** looks that stood behind them and were thinned away; null when none were */
  thinned: Thinned | null;
  /** newest first */
  changes: Change[];
  signals: Signal[];
  /** seen last first, as many as were asked for */
  offers: DossierOffer[];
  offersInAll: number;
  otherShops: OtherShop[];
  /** facts in which the store can be held against enough others; [] while too few were seen */
  standings: StoreStanding[];
}

/** What one look at an offer showed of its price. CNY; `tiers` empty when the page showed no ladder. */
export interface PriceLook {
  at: string;
  tiers: PriceTier[];
  range: { min: number; max: number } | null;
  unitPrice: UnitPrice;
  /** the rate of that day into the buyer's currency; null when that is CNY */
  rate: DayRate | null;
}

/** The rate that held on a day; `isLater`: none was known that early, so the first one after counts. */
export interface DayRate extends Rate {
  isLater: boolean;
}

/** The newest price beside those of other offers of the kind: `usual` is their middle, `below` the share it lies under it (negative: above). */
export interface PeerPrices {
  usual: number;
  below: number;
  /** further below than prices of the kind differ among themselves */
  isFar: boolean;
  compared: number;
}

/** The oldest trace of an offer: it may be older. `day` is YYYY-MM-DD. */
export interface OldestTrace {
  day: string;
  from: 'review' | 'visit';
}

/** The prices of one offer over the buyer's own visits, oldest first; days nobody looked are not filled in. */
export interface PriceHistory {
  offerId: string;
  title: string | null;
  /** null when no page named one */
  unit: string | null;
  currency: Currency;
  /** null while too few other offers of the kind were seen */
  peers: PeerPrices | null;
  /** null when nothing of it was read */
  since: OldestTrace | null;
  looks: PriceLook[];
  /** looks at the offer that were thinned away; null when none were */
  thinned: Thinned | null;
}
