import { bands } from '@/domain/assessment';
import { languages } from '@/domain/language';
import { memoParts } from '@/domain/memo';
import { channels } from '@/domain/payment';
import { storeKey } from '@/domain/schemas/questions';
import { isoDate, isoTime } from '@/domain/schemas/text';
import { z } from '@/domain/schemas/zod';

const text = z.string().max(20_000);

/** One stage of a payment plan in a backup. */
export const stage = z.looseObject({
  when: text,
  condition: text,
  amount: z.number().min(0),
  channel: z.enum(channels),
  due: isoDate.nullable(),
  doneOn: isoDate.nullable(),
});

const row = z.looseObject({ name: text, value: text, detail: text, place: text, at: isoTime.nullable() });

/** A decision memo in a backup. */
export const memo = z.looseObject({
  storeKey,
  offerId: text.nullable(),
  language: z.enum(languages),
  at: isoTime,
  companyName: text.nullable(),
  pageUrl: z.string().max(8192),
  band: z.enum(bands),
  bandWord: text,
  verdict: text,
  parts: z
    .array(z.looseObject({ part: z.enum(memoParts), title: text, rows: z.array(row).max(2000), empty: text }))
    .max(memoParts.length),
});
