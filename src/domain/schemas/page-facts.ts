import type { FactName, PageFacts } from '../page-facts';
import type { Badge } from '../page-facts';
import { badgeIds } from '../page-facts';
import { cutList, cutText, shortText } from './text';
import { z } from './zod';

const known: readonly string[] = badgeIds;
const share = z.number().min(0).max(1);
const score = z.number().min(0).max(5);
const count = z.number().min(0).max(1e12);
const money = z.number().min(0).max(1e10);
const years = z.number().int().min(0).max(200);
const id = shortText(120);

export const badge = cutText(60).refine(
  (text): text is Badge => known.includes(text) || text.startsWith('other:'),
  'neither a known badge nor other:<text>',
);

const newerScores = z.strictObject({
  consultation: z.exactOptional(score),
  logistics: z.exactOptional(score),
  afterSales: z.exactOptional(score),
  goods: z.exactOptional(score),
  dispatch: z.exactOptional(score),
});

const serviceScores = z.strictObject({
  consultation: score.nullable(),
  logistics: score.nullable(),
  dispute: score.nullable(),
  quality: score.nullable(),
  returns: score.nullable(),
  newer: z.exactOptional(newerScores),
});

const salesFigure = z.strictObject({
  scope: cutText(60).nullable(),
  count,
  atLeast: z.boolean(),
  unit: cutText(30).nullable(),
  exact: z.exactOptional(count),
});

const review = z.strictObject({
  date: z.iso.date().nullable(),
  stars: score.nullable(),
  text: cutText(2000),
  buyer: cutText(60).nullable(),
  quantity: count.nullable(),
  systemMade: z.exactOptional(z.literal(true)),
});

/** What each fact may hold; limits are far above anything the site shows and only stop hostile or broken values. */
export const factSchemas: { [Name in FactName]: z.ZodType<PageFacts[Name]> } = {
  offerId: z.string().regex(/^\d{5,20}$/),
  title: cutText(500),
  companyName: cutText(200),
  loginId: id,
  memberId: id,
  shopUrl: z.string().max(500),
  membershipYears: years,
  badges: cutList(badge, 50),
  repeatRate: share,
  serviceScore: score,
  serviceScores,
  goodRate: share,
  rating: score,
  reviewCount: count,
  reviews: cutList(review, 200),
  sales: cutList(salesFigure, 50),
  priceTiers: cutList(z.strictObject({ minQuantity: count, price: money }), 50),
  priceRange: z.strictObject({ min: money, max: money }),
  minOrder: count,
  unit: cutText(30),
  stock: count,
  location: cutText(200),
  deliveryHours: z.number().min(0).max(100_000),
  guarantees: cutList(cutText(100), 50),
  yearsEstablished: years,
  licenceCode: z.string().regex(/^[0-9A-Z]{18}$/),
  legalName: cutText(200),
  registeredCapital: z.strictObject({ amount: z.number().min(0).max(1e15), currency: z.string().regex(/^[A-Z]{3}$/) }),
  foundedOn: z.iso.date(),
  businessScope: cutText(2000),
  auditType: z.enum(['factory', 'trader']),
  onTimeRate: share,
  systemReviewCount: count,
};
