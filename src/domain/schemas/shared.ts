import type { AspectRatings } from '../mark';
import { aspects } from '../mark';
import type { SharedCompany, SharedEntry, SharedLine } from '../shared-word';
import type { StoreIds } from '../store-key';
import { blacklistEntry } from './questions';
import { isoTime, shortText } from './text';
import { z } from './zod';

const stars = z.number().int().min(1).max(5);
const ratings: z.ZodType<AspectRatings> = z.partialRecord(z.enum(aspects), stars);

const storeIds: z.ZodType<StoreIds> = z
  .strictObject({
    memberId: shortText(200).nullable(),
    loginId: shortText(200).nullable(),
    shopHost: z
      .string()
      .regex(/^[a-z0-9-]{1,63}\.1688\.com$/)
      .nullable(),
  })
  .refine((ids) => Object.values(ids).some((id) => id !== null), 'no id');

const company = {
  storeIds,
  companyName: shortText(300).nullable(),
  licenceCode: shortText(40).nullable(),
  legalName: shortText(300).nullable(),
} satisfies { [Name in keyof SharedCompany]: z.ZodType };

const entry = {
  blacklist: blacklistEntry.nullable(),
  rating: stars.nullable(),
  ratings,
  date: isoTime,
} satisfies { [Name in keyof SharedEntry]: z.ZodType };

const says = ({ blacklist, rating, ratings: parts }: SharedEntry) =>
  blacklist !== null || rating !== null || Object.keys(parts).length > 0;

/** What is kept of an author's word on a store. */
export const sharedEntry: z.ZodType<SharedEntry> = z.strictObject(entry).refine(says, 'says nothing');
export const sharedCompany = company;

/** One entry of a shared file; a field it does not know makes it none, so that nothing comes in unseen. */
export const sharedLine: z.ZodType<SharedLine> = z.strictObject({ ...company, ...entry }).refine(says, 'says nothing');
