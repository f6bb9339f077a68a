import { compareFewest, compareMost, type CompareSubject } from '../compare';
import { reviewOrders } from '../store-reviews';
import { offerId, storeKey } from './questions';
import { z } from './zod';

/** How many of a store's offers to tell. */
export const offersWanted = z.number().int().min(1).max(5000);

export const reviewOrder = z.enum(reviewOrders);
/** How many of a store's reviews to tell. */
export const reviewsWanted = z.number().int().min(1).max(1000);

export const offerNumber = z.string().regex(/^\d{5,20}$/);

export const compareSubjects: z.ZodType<CompareSubject[]> = z
  .array(z.strictObject({ storeKey, offerId }))
  .min(compareFewest)
  .max(compareMost);
