import type { FactName, PageFacts } from '../page-facts';
import type { Field, Fields, OtherPlace, Reading } from '../reading';
import { pageKinds } from '../page-kind';
import { isSitePage } from '../site';
import { factSchemas } from './page-facts';
import { cutList, cutText, isoTime } from './text';
import { z } from './zod';

const place = cutText(300);
const raw = cutText(300);
const missing = z.strictObject({ state: z.literal('missing') });
const broken = z.strictObject({ state: z.literal('broken'), place, raw });
/** Far more places than one page has for one fact. */
const otherPlaces = cutList(z.strictObject({ value: z.unknown(), place, raw }), 5);
const found = z.strictObject({
  state: z.literal('found'),
  value: z.unknown(),
  place,
  raw,
  also: z.exactOptional(otherPlaces),
});
const anyField = z.discriminatedUnion('state', [found, missing, broken]);

/** A field that fails alone: a value no page could hold makes this field broken and leaves the others as they are. */
function fieldSchema<Name extends FactName>(name: Name): z.ZodType<Field<PageFacts[Name]>> {
  return anyField.transform((field): Field<PageFacts[Name]> => {
    if (field.state !== 'found') return field;
    const { state, also = [], ...rest } = field;
    const value = factSchemas[name].safeParse(rest.value);
    if (!value.success) return { state: 'broken', place: rest.place, raw: rest.raw };
    const others = also.flatMap((other): OtherPlace<PageFacts[Name]>[] => {
      const parsed = factSchemas[name].safeParse(other.value);
      return parsed.success ? [{ ...other, value: parsed.data }] : [];
    });
    return { state, ...rest, value: value.data, ...(others.length > 0 && { also: others }) };
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
  licenceCode: fieldSchema('licenceCode'),
  legalName: fieldSchema('legalName'),
  registeredCapital: fieldSchema('registeredCapital'),
  foundedOn: fieldSchema('foundedOn'),
  businessScope: fieldSchema('businessScope'),
  auditType: fieldSchema('auditType'),
  onTimeRate: fieldSchema('onTimeRate'),
  systemReviewCount: fieldSchema('systemReviewCount'),
};

/** A reading as it comes through a message or out of the database; unknown keys and other shapes are refused. */
export const readingSchema: z.ZodType<Reading> = z.strictObject({
  url: z.string().max(8192).refine(isSitePage, 'not a page of 1688.com'),
  pageKind: z.enum(pageKinds),
  generation: cutText(60).nullable(),
  readAt: isoTime,
  fields: z.strictObject(fieldSchemas),
});
