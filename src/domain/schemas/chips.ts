import { chipLimit, type ChipFacts, type ChipItem } from '../chip';
import { isSitePage } from '../site';
import { factSchemas } from './page-facts';
import { shortText } from './text';
import { z } from './zod';

/** A value no page could hold counts as not understood and leaves the others as they are. */
const told = <Name extends keyof ChipFacts>(name: Name) => z.exactOptional(factSchemas[name].nullable().catch(null));

const facts: z.ZodType<ChipFacts> = z.strictObject({
  offerId: told('offerId'),
  companyName: told('companyName'),
  loginId: told('loginId'),
  memberId: told('memberId'),
  shopUrl: told('shopUrl'),
  membershipYears: told('membershipYears'),
  badges: told('badges'),
  repeatRate: told('repeatRate'),
  serviceScore: told('serviceScore'),
});

const item: z.ZodType<ChipItem> = z.strictObject({ key: shortText(40), facts });

/** One batch of cards; a longer one is refused, never cut: every card waits for its own answer. */
export const chipItems = z.array(item).min(1).max(chipLimit);
export const listAddress = z.string().max(8192).refine(isSitePage, 'not a page of 1688.com');
