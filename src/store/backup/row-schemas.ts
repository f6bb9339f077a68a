import { bands } from '@/domain/assessment';
import { aspects, matchKinds, severities } from '@/domain/mark';
import { mostStages } from '@/domain/payment-plan';
import { checkId } from '@/domain/schemas/checks';
import { storeKey } from '@/domain/schemas/questions';
import { viewRow } from '@/domain/schemas/table-view';
import { sharedCompany, sharedEntry } from '@/domain/schemas/shared';
import { isoDate, isoTime, shortText } from '@/domain/schemas/text';
import { correctableFacts } from '@/domain/correction';
import { currencies } from '@/domain/currencies';
import { channels } from '@/domain/payment';
import { tradeTypes } from '@/domain/trade-type';
import { z } from '@/domain/schemas/zod';
import { memo, stage } from './plan-schemas';

const text = z.string().max(20_000);
const id = shortText(400);
const name = text.nullable();
const figure = z.number().nullable();
const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);
const offerId = z.string().regex(/^\d{5,20}$/);

const brief = z.looseObject({
  judgedAt: isoTime,
  band: z.enum(bands),
  score: z.number(),
  best: z.number(),
  coverage: z.number(),
  membershipYears: figure,
  badges: z.array(text).max(100),
  repeatRate: figure,
  serviceScore: figure,
  location: name,
});

const thinned = z.looseObject({ looks: z.number().int().min(1), from: isoTime, to: isoTime });

const review = z.looseObject({
  date: isoDate.nullable(),
  stars: figure,
  text,
  buyer: name,
  quantity: figure,
  systemMade: z.boolean(),
  offerId: offerId.nullable(),
});

const entry = z.looseObject({
  reason: text,
  at: isoTime,
  expires: isoTime.nullable(),
  severity: z.exactOptional(z.enum(severities)),
  proof: z.exactOptional(name),
  matches: z.exactOptional(z.array(z.enum(matchKinds)).min(1)),
});

/**
 * What a record must hold before it may be restored. Names a later table or field adds are let through as they are: a backup that
 * drops what it does not know would lose it.
 */
const schemas: Record<string, z.ZodType<object>> = {
  stores: z.looseObject({
    storeKey,
    memberId: name,
    loginId: name,
    shopHost: name,
    companyName: name,
    licenceCode: name,
    legalName: name,
    firstSeenAt: isoTime,
    lastSeenAt: isoTime,
    brief: z.exactOptional(brief),
    thinned: z.exactOptional(thinned),
  }),
  aliases: z.looseObject({ id, storeKey }),
  offers: z.looseObject({
    offerId,
    storeKey,
    title: name,
    url: z.string().max(8192),
    firstSeenAt: isoTime,
    lastReadAt: isoTime,
    snapshotId: id,
    thinned: z.exactOptional(thinned),
  }),
  snapshots: z.looseObject({
    id,
    storeKey,
    offerId: offerId.nullable(),
    readAt: isoTime,
    version: z.number().int().min(1),
    reading: z.looseObject({}),
  }),
  reviews: z.looseObject({
    id,
    storeKey,
    offerId: offerId.nullable(),
    review,
    firstSeenAt: isoTime,
    lastSeenAt: isoTime,
  }),
  marks: z.looseObject({
    storeKey,
    rating: z.number().int().min(1).max(5).nullable(),
    tags: z.array(z.string().max(60)).max(200),
    aspects: z.exactOptional(z.partialRecord(z.enum(aspects), z.number().int().min(1).max(5))),
    blacklist: entry.nullable(),
    quietFor: name,
    updatedAt: isoTime,
  }),
  notes: z.looseObject({ storeKey, text: z.string().max(100_000), updatedAt: isoTime }),
  payments: z.looseObject({
    id,
    storeKey,
    amount: z.looseObject({ amount: z.number().min(0), currency: z.enum(currencies) }),
    channel: z.enum(channels),
    paidAt: isoTime,
    deliveredAt: isoTime.nullable(),
  }),
  plans: z.looseObject({
    id,
    storeKey,
    offerId: offerId.nullable(),
    order: z.looseObject({ amount: z.number().min(0), currency: z.enum(currencies) }),
    tradeType: z.enum(tradeTypes),
    stages: z.array(stage).max(mostStages),
    createdAt: isoTime,
    updatedAt: isoTime,
  }),
  memos: z.looseObject({ id, storeKey, at: isoTime, memo }),
  rates: z.looseObject({ currency: z.enum(currencies), cny: z.number().positive(), date: isoDate, origin: text }),
  corrections: z.looseObject({
    id,
    storeKey,
    fact: z.enum(correctableFacts),
    value: z.union([text, z.number()]),
    pageSaid: z.union([text, z.number()]).nullable(),
    at: isoTime,
  }),
  views: viewRow,
  shared: z.looseObject({
    id,
    fingerprint,
    author: text,
    storeKey,
    ...sharedCompany,
    entry: sharedEntry,
    importedAt: isoTime,
    sharedKeys: z.array(shortText(400)).max(20),
  }),
  authors: z.looseObject({
    fingerprint,
    name: text,
    publicKey: shortText(200),
    firstSeenAt: isoTime,
    lastFileAt: isoTime,
    trusted: z.boolean(),
  }),
  checklists: z.looseObject({
    id,
    storeKey,
    check: checkId,
    outcome: name,
    on: isoDate.nullable(),
    note: z.string().max(100_000),
    proofUrl: name,
    answers: z.record(shortText(40), text),
    updatedAt: isoTime,
  }),
};

/** Tables whose records are checked before they are restored. */
export const checkedTables: readonly string[] = Object.keys(schemas);

/** The record a row of a backup is, free of names that reach into every object; null when it is none of its table. */
export function checkedRow(table: string, row: object): object | null {
  const parsed = Object.hasOwn(schemas, table) ? schemas[table]?.safeParse(row) : undefined;
  return parsed?.success ? parsed.data : null;
}
