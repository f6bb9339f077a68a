import type { Reading } from '@/domain/reading';
import { viewErrors, type ViewError } from '@/domain/view';
import { readingSchema } from '@/domain/schemas/reading';
import { z } from '@/domain/schemas/zod';
import type { Context } from './context';

const shelfKey = 'pending';
/** Only pages open right now matter, and the session's shelf holds 10 MB in all. */
const limit = 5;

/** A reading that was judged but not kept, and why. */
export interface Pending {
  reading: Reading;
  notKept: ViewError;
}

const pendingList = z.array(z.object({ key: z.string(), reading: readingSchema, notKept: z.enum(viewErrors) }));

const keyOf = (storeKey: string, offerId: string | null) => `${storeKey} ${offerId ?? ''}`;

async function load(context: Context) {
  const list = pendingList.safeParse(await context.session.get(shelfKey));
  return list.success ? list.data : [];
}

/**
 * Remembers such a reading, so that the card's next question can still be answered. When even this fails the verdict goes out all the
 * same, and only that next question stays without an answer.
 */
export async function rememberPending(
  context: Context,
  storeKey: string,
  offerId: string | null,
  pending: Pending,
): Promise<void> {
  const key = keyOf(storeKey, offerId);
  try {
    const others = (await load(context)).filter((one) => one.key !== key);
    await context.session.set(shelfKey, [{ key, ...pending }, ...others].slice(0, limit));
  } catch (error) {
    console.error('Touchstone could not remember a reading', error);
  }
}

/** What is remembered for each page; undefined when there is nothing for one. */
export async function allPending(
  context: Context,
): Promise<(storeKey: string, offerId: string | null) => Pending | undefined> {
  const list = await load(context);
  return (storeKey, offerId) => list.find((one) => one.key === keyOf(storeKey, offerId));
}
