import { channels } from '../payment';
import { mostStages, type PaymentPlan } from '../payment-plan';
import { tradeTypes } from '../trade-type';
import { money, offerId, storeKey } from './questions';
import { isoDate, isoTime, writeId } from './text';
import { z } from './zod';

const stage = z.strictObject({
  when: z.string().max(300),
  condition: z.string().max(1000),
  amount: z.number().min(0).max(1e12),
  channel: z.enum(channels),
  due: isoDate.nullable(),
  doneOn: isoDate.nullable(),
});

export const paymentPlan: z.ZodType<PaymentPlan> = z.strictObject({
  id: writeId,
  storeKey,
  offerId,
  order: money,
  tradeType: z.enum(tradeTypes),
  stages: z.array(stage).max(mostStages),
  createdAt: isoTime,
  updatedAt: isoTime,
});
