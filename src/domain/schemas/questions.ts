import { languages } from '../language';
import { treatments, type ListFilter } from '../list-filter';
import {
  aspects,
  longestNote,
  matchKinds,
  severities,
  type BlacklistEntry,
  type MarkBase,
  type MarkChange,
  type RecordedPayment,
} from '../mark';
import { currencies } from '../currencies';
import type { Currency, Money, Rate } from '../money';
import { channels, type PaymentQuestion } from '../payment';
import type { PolicyOverlay } from '../policy-table';
import { keepMonths } from '../retention';
import { tradeTypes } from '../trade-type';
import { replyChoices, type Settings } from '../settings';
import { isoDate, isoTime, shortText, writeId } from './text';
import { z } from './zod';

export const storeKey = z
  .string()
  .regex(/^[mlhu]:/)
  .max(300);
export const offerId = z
  .string()
  .regex(/^\d{5,20}$/)
  .nullable();

const amount = z.number().min(0).max(1e12);
export const money: z.ZodType<Money> = z.strictObject({ amount, currency: z.enum(currencies) });

export const paymentQuestion: z.ZodType<PaymentQuestion> = z.strictObject({
  order: money,
  prepaidShare: z.number().min(0).max(1),
  channel: z.enum(channels),
  tradeType: z.exactOptional(z.enum(tradeTypes)),
});

export const recordedPayment: z.ZodType<RecordedPayment> = z.strictObject({
  id: writeId,
  storeKey,
  amount: money,
  channel: z.enum(channels),
  paidAt: isoTime,
  deliveredAt: isoTime.nullable(),
});

/** An entry recognised by nothing could never ring, so at least one kind must be chosen. */
export const blacklistEntry: z.ZodType<BlacklistEntry> = z.strictObject({
  reason: z.string().trim().min(1).max(1000),
  at: isoTime,
  expires: isoTime.nullable(),
  severity: z.exactOptional(z.enum(severities)),
  proof: z.exactOptional(z.string().trim().min(1).max(2000).nullable()),
  matches: z.exactOptional(z.array(z.enum(matchKinds)).min(1).max(matchKinds.length)),
});

const tagList = z.array(z.string().trim().min(1).max(60)).max(50);
const stars = z.number().int().min(1).max(5);
const aspectChange: z.ZodType<NonNullable<MarkChange['aspects']>> = z.partialRecord(z.enum(aspects), stars.nullable());

/** What the buyer may change on a mark; left out means left alone. A note longer than the limit is refused, never cut. */
export const markChange: z.ZodType<MarkChange> = z.strictObject({
  rating: z.exactOptional(stars.nullable()),
  aspects: z.exactOptional(aspectChange),
  tags: z.exactOptional(tagList),
  note: z.exactOptional(z.string().max(longestNote)),
  blacklist: z.exactOptional(blacklistEntry.nullable()),
  quietFor: z.exactOptional(shortText(2000).nullable()),
});

/** What a change of a mark was begun over. */
export const markBase: z.ZodType<MarkBase> = z.strictObject({
  note: z.exactOptional(z.string().max(longestNote)),
  tags: z.exactOptional(tagList),
  blacklist: z.exactOptional(blacklistEntry.nullable()),
});

const rate: z.ZodType<Rate> = z.strictObject({
  currency: z.enum(currencies.filter((code): code is Exclude<Currency, 'CNY'> => code !== 'CNY')),
  cny: z.number().positive().max(1000),
  date: isoDate,
  origin: z.enum(['default', 'buyer']),
});

/** Paths and numbers alone; whether they fit the policy is asked where the policy is known. */
export const policyOverlay: z.ZodType<PolicyOverlay> = z
  .record(z.string().regex(/^[a-z][\w./-]{0,99}$/i), z.number())
  .refine((overlay) => Object.keys(overlay).length <= 500, 'too many numbers');

const treatment = z.enum(treatments);
const listFilter: z.ZodType<ListFilter> = z.strictObject({
  minYears: z.number().int().min(0).max(60),
  younger: treatment,
  yearsUnknown: treatment,
  blacklisted: treatment,
  bands: z.strictObject({ unclear: treatment, low: treatment, guarded: treatment, high: treatment, stop: treatment }),
});

/** Each setting by itself, so that a stored one that is damaged costs only itself. */
export const settingSchemas: { [Name in keyof Settings]: z.ZodType<Settings[Name]> } = {
  enabled: z.boolean(),
  language: z.enum([...languages, 'auto']),
  currency: z.enum(currencies),
  yearlyFee: z.number().min(0).max(1e7),
  rates: z.array(rate).max(currencies.length),
  readListReplies: z.enum(replyChoices),
  listFilter,
  policy: policyOverlay,
  keepMonths: z.literal(keepMonths),
  quietRules: z.array(z.strictObject({ rule: shortText(60), since: isoTime })).max(200),
};

export const settingsChange: z.ZodType<Partial<Settings>> = z.strictObject({
  enabled: z.exactOptional(settingSchemas.enabled),
  language: z.exactOptional(settingSchemas.language),
  currency: z.exactOptional(settingSchemas.currency),
  yearlyFee: z.exactOptional(settingSchemas.yearlyFee),
  rates: z.exactOptional(settingSchemas.rates),
  readListReplies: z.exactOptional(settingSchemas.readListReplies),
  listFilter: z.exactOptional(settingSchemas.listFilter),
  keepMonths: z.exactOptional(settingSchemas.keepMonths),
  quietRules: z.exactOptional(settingSchemas.quietRules),
});
