import type { CheckChange } from '../check-answer';
import { checkIds, type CheckId } from '../checks';
import { isoDate, shortText } from './text';
import { z } from './zod';

export const checkId: z.ZodType<CheckId> = z.enum(checkIds);

/** What the buyer may change of one answer; left out means left alone. A longer text than the limit is refused, never cut. */
export const checkChange: z.ZodType<CheckChange> = z.strictObject({
  outcome: z.exactOptional(shortText(40).nullable()),
  on: z.exactOptional(isoDate.nullable()),
  note: z.exactOptional(z.string().max(20_000)),
  proofUrl: z.exactOptional(z.string().max(2000).nullable()),
  answers: z.exactOptional(z.record(shortText(40), z.string().max(1000))),
});
