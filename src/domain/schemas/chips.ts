import { chipLimit, type ChipFields, type ChipItem } from '../chip';
import { isSitePage } from '../site';
import { fieldSchema } from './reading';
import { shortText } from './text';
import { z } from './zod';

const fields: z.ZodType<Partial<ChipFields>> = z.strictObject({
  offerId: z.exactOptional(fieldSchema('offerId')),
  companyName: z.exactOptional(fieldSchema('companyName')),
  loginId: z.exactOptional(fieldSchema('loginId')),
  memberId: z.exactOptional(fieldSchema('memberId')),
  shopUrl: z.exactOptional(fieldSchema('shopUrl')),
  membershipYears: z.exactOptional(fieldSchema('membershipYears')),
  badges: z.exactOptional(fieldSchema('badges')),
  repeatRate: z.exactOptional(fieldSchema('repeatRate')),
  serviceScore: z.exactOptional(fieldSchema('serviceScore')),
});

const item: z.ZodType<ChipItem> = z.strictObject({ key: shortText(40), fields });

/** One batch of cards; a longer one is refused, never cut: every card waits for its own answer. */
export const chipItems = z.array(item).min(1).max(chipLimit);
export const listAddress = z.string().max(8192).refine(isSitePage, 'not a page of 1688.com');
