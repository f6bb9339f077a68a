import { isIdentified } from '@/domain/store-key';
import { gatherFacts } from '@/evidence/facts';
import { typedFact } from '@/evidence/typed-fact';
import { dropCorrection, keepCorrection } from '@/store/corrections';
import type { Context } from './context';
import { openCase } from './open-case';
import type { Question, Topics } from './topics';
import { RefusedError, UnknownStoreError } from './view-error';

/**
 * Keeps a value the buyer typed for one fact of a store, with what pages said at the time, or takes it back (`typed` null). A text
 * that cannot be the fact changes nothing and is answered `understood: false`.
 */
export async function correctFact(
  context: Context,
  { writeId, storeKey: key, offerId, fact, typed }: Question<'correct-fact'>,
): Promise<Topics['correct-fact']['answer']> {
  if (!isIdentified(key)) throw new RefusedError('This page names no store.');
  const found = await openCase(context, key, offerId);
  if (found === undefined) throw new UnknownStoreError('Nothing is kept of this store.');
  const { storeKey, reading, memory, now } = found;
  if (typed === null) {
    await dropCorrection(context.database, writeId, storeKey, fact, now);
  } else {
    const value = typedFact(fact, typed);
    if (value === undefined) return { understood: false };
    const earlier = (memory?.earlier ?? []).filter((past) => past.readAt < reading.readAt);
    const pageSaid = gatherFacts({ reading, earlier, now }).known[fact]?.value ?? null;
    await keepCorrection(context.database, writeId, { storeKey, fact, value, pageSaid, at: now });
  }
  return { understood: true };
}
