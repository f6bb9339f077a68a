import { chipLimit, type ChipFields, type ChipItem } from '../chip';
import { isSitePage } from '../site';
import { fieldSchema } from './reading';
import { shortText } from './text';
import { z } from './zod';

const fields: { [Name in keyof ChipFields]: z.ZodType<ChipFields[Name]> } = {
  offerId: fieldSchema('offerId'),
  companyName: fieldSchema('companyName'),
  loginId: fieldSchema('loginId'),
  memberId: fieldSchema('memberId'),
  shopUrl: fieldSchema('shopUrl'),
  membershipYears: fieldSchema('membershipYears'),
  badges: fieldSchema('badges'),
  repeatRate: fieldSchema('repeatRate'),
  serviceScore: fieldSchema('serviceScore'),
};

const item: z.ZodType<ChipItem> = z.strictObject({ key: shortText(40), fields: z.strictObject(fields) });

/** One batch of cards; a longer one is refused, never cut: every card waits for its own answer. */
export const chipItems = z.array(item).min(1).max(chipLimit);
export const listAddress = z.string().max(8192).refine(isSitePage, 'not a page of 1688.com');
