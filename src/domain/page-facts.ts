/** Trust marks that have an id of ours; any other mark a page names is kept as `other:<its text>`. */
export const badgeIds = [
  'trustpass',
  'powerful-merchant',
  'super-factory',
  'source-flagship',
  'source-factory',
  'deep-factory-audit',
  'deep-trader-audit',
  'brand-authorization',
  'enterprise-verified',
  'buyer-protection',
] as const;

export type BadgeId = (typeof badgeIds)[number];
export type Badge = BadgeId | `other:${string}`;

/**
 * Scores under the names shops show since 2026: 咨询体验, 物流体验, 售后体验, 商品体验, 发货体验. They are kept apart from the older five:
 * nobody published how the one follows from the other.
 */
export interface NewerScores {
  consultation?: number;
  logistics?: number;
  afterSales?: number;
  goods?: number;
  dispatch?: number;
}

/** Experience scores of a shop, each 0 to 5; null where the page leaves one out. */
export interface ServiceScores {
  consultation: number | null;
  logistics: number | null;
  dispute: number | null;
  quality: number | null;
  returns: number | null;
  newer?: NewerScores;
}

export type ScoreName = Exclude<keyof ServiceScores, 'newer'>;

/** A sales number never travels without its scope: `scope` is the label as shown (已售, 全网销量 ...), null for a bare number. */
export interface SalesFigure {
  scope: string | null;
  count: number;
  /** true for "+" and for numbers rounded to 万: the count is a lower bound */
  atLeast: boolean;
  unit: string | null;
  /** the full number the page's data hold for the same figure */
  exact?: number;
}

/** A review drawn in the page; names stay masked as shown. `date` is YYYY-MM-DD. */
export interface PageReview {
  date: string | null;
  stars: number | null;
  text: string;
  buyer: string | null;
  quantity: number | null;
  /** set for the canned praise the site enters by itself for orders nobody reviewed (默认好评) */
  systemMade?: true;
}

/** Capital a company is registered with, in whole units of the currency (never 万); `currency` is an ISO 4217 code. */
export interface RegisteredCapital {
  amount: number;
  currency: string;
}

/** 深度验厂 (a factory was inspected) or 深度验商 (a trader was). */
export type AuditType = 'factory' | 'trader';

export interface PriceTier {
  minQuantity: number;
  /** CNY for one unit */
  price: number;
}

/**
 * Facts of one offer, shop, contact or credit page. Money is CNY; shares (repeatRate, goodRate) are 0 to 1;
 * scores are 0 to 5; `deliveryHours` is the promise the page leads with. 成立N年 is `yearsEstablished`, never `membershipYears`.
 * `licenceCode` is the 18-character 统一社会信用代码, `legalName` the name on the licence, `foundedOn` YYYY-MM-DD; `onTimeRate` is 0 to 1,
 * the share of orders handed over in time; `systemReviewCount` says how many of `reviewCount` the site wrote itself.
 */
export interface PageFacts {
  offerId: string;
  title: string;
  companyName: string;
  loginId: string;
  memberId: string;
  shopUrl: string;
  membershipYears: number;
  badges: Badge[];
  repeatRate: number;
  serviceScore: number;
  serviceScores: ServiceScores;
  goodRate: number;
  rating: number;
  reviewCount: number;
  reviews: PageReview[];
  sales: SalesFigure[];
  priceTiers: PriceTier[];
  priceRange: { min: number; max: number };
  minOrder: number;
  unit: string;
  stock: number;
  location: string;
  deliveryHours: number;
  guarantees: string[];
  yearsEstablished: number;
  licenceCode: string;
  legalName: string;
  registeredCapital: RegisteredCapital;
  foundedOn: string;
  businessScope: string;
  auditType: AuditType;
  onTimeRate: number;
  systemReviewCount: number;
}

export type FactName = keyof PageFacts;

/** Facts a page shows of its offer and store at a glance: those `npm run read` prints as `facts`, in the order reports use. */
export const shownFactNames = [
  'offerId',
  'title',
  'companyName',
  'loginId',
  'memberId',
  'shopUrl',
  'membershipYears',
  'badges',
  'repeatRate',
  'serviceScore',
  'serviceScores',
  'goodRate',
  'rating',
  'reviewCount',
  'reviews',
  'sales',
  'priceTiers',
  'priceRange',
  'minOrder',
  'unit',
  'stock',
  'location',
  'deliveryHours',
  'guarantees',
  'yearsEstablished',
] as const satisfies readonly FactName[];

/** Every fact name: those shown at a glance, then what a registration and an audit add. */
export const factNames = [
  ...shownFactNames,
  'licenceCode',
  'legalName',
  'registeredCapital',
  'foundedOn',
  'businessScope',
  'auditType',
  'onTimeRate',
  'systemReviewCount',
] as const satisfies readonly FactName[];
