import type { FactName, PageFacts } from '../page-facts';
import type { Field, Fields, Reading } from '../reading';
import { pageKinds } from '../page-kind';
import { isSitePage } from '../site';
import { factSchemas } from './page-facts';
import { cutText, isoTime } from './text';
import { z } from './zod';

const place = cutText(300);
const raw = cutText(300);
const missing = z.strictObject({ state: z.literal('missing') });
const broken = z.strictObject({ state: z.literal('broken'), place, raw });
const found = z.strictObject({ state: z.literal('found'), value: z.unknown(), place, raw });
const anyField = z.discriminatedUnion('state', [found, missing, broken]);

/** A field that fails alone: a value no page could hold makes this field broken and leaves the others as they are. */
export function fieldSchema<Name extends FactName>(name: Name): z.ZodType<Field<PageFacts[Name]>> {
  return anyField.transform((field): Field<PageFacts[Name]> => {
    if (field.state !== 'found') return field;
    const value = factSchemas[name].safeParse(field.value);
    return value.success ? { ...field, value: value.data } : { state: 'broken', place: field.place, raw: field.raw };
  });
}

const fieldSchemas: { [Name in FactName]: z.ZodType<Fields[Name]> } = {
  offerId: fieldSchema('offerId'),
  title: fieldSchema('title'),
  companyName: fieldSchema('companyName'),
  loginId: fieldSchema('loginId'),
  memberId: fieldSchema('memberId'),
  shopUrl: fieldSchema('shopUrl'),
  membershipYears: fieldSchema('membershipYears'),
  badges: fieldSchema('badges'),
  repeatRate: fieldSchema('repeatRate'),
  serviceScore: fieldSchema('serviceScore'),
  serviceScores: fieldSchema('serviceScores'),
  goodRate: fieldSchema('goodRate'),
  rating: fieldSchema('rating'),
  reviewCount: fieldSchema('reviewCount'),
  reviews: fieldSchema('reviews'),
  sales: fieldSchema('sales'),
  priceTiers: fieldSchema('priceTiers'),
  priceRange: fieldSchema('priceRange'),
  minOrder: fieldSchema('minOrder'),
  unit: fieldSchema('unit'),
  stock: fieldSchema('stock'),
  location: fieldSchema('location'),
  deliveryHours: fieldSchema('deliveryHours'),
  guarantees: fieldSchema('guarantees'),
  yearsEstablished: fieldSchema('yearsEstablished'),
};

/** A reading as it comes through a message or out of the database; unknown keys and other shapes are refused. */
export const readingSchema: z.ZodType<Reading> = z.strictObject({
  url: z.string().max(8192).refine(isSitePage, 'not a page of 1688.com'),
  pageKind: z.enum(pageKinds),
  generation: cutText(60).nullable(),
  readAt: isoTime,
  fields: z.strictObject(fieldSchemas),
});
