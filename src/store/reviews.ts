import type { Reading } from '@/domain/reading';
import type { SeenReviews } from '@/domain/seen-review';
import type { Snapshot } from '@/domain/snapshot';
import type { Database } from './database';

/**
 * Reviews kept of one store. A buyer opens a few pages of ten; a thousand is a hundred pages, and more would only slow every look at the
 * store down. Beyond it those go first that were seen longest ago.
 */
export const reviewsPerStore = 1000;

const allOf = (key: string): [[string, string], [string, string]] => [
  [key, ''],
  [key, '\uffff'],
];

/** Adds the reviews a page showed, inside the caller's transaction; one that is kept already only learns when it was seen. */
export async function keepReviews(db: Database, storeKey: string, { reviews, reading }: Snapshot): Promise<void> {
  if (reviews.length === 0) return;
  const { readAt } = reading;
  const kept = await db.reviews.bulkGet(reviews.map(({ id }) => id));
  await db.reviews.bulkPut(
    reviews.map(({ id, review }, index) => {
      const { firstSeenAt = readAt, lastSeenAt = readAt } = kept[index] ?? {};
      return {
        id,
        storeKey,
        offerId: review.offerId,
        review,
        firstSeenAt: firstSeenAt < readAt ? firstSeenAt : readAt,
        lastSeenAt: lastSeenAt > readAt ? lastSeenAt : readAt,
      };
    }),
  );
  const all = db.reviews.where('[storeKey+lastSeenAt]').between(...allOf(storeKey));
  const tooMany = (await all.count()) - reviewsPerStore;
  if (tooMany > 0) await db.reviews.bulkDelete(await all.limit(tooMany).primaryKeys());
}

/** The newest number of reviews each offer showed, and when; `readings` newest first. */
function countsOf(readings: Reading[]): Map<string, { count: number; at: string }> {
  const counts = new Map<string, { count: number; at: string }>();
  for (const { fields, readAt } of readings) {
    if (fields.offerId.state !== 'found' || fields.reviewCount.state !== 'found') continue;
    const offerId = fields.offerId.value;
    if (!counts.has(offerId)) counts.set(offerId, { count: fields.reviewCount.value, at: readAt });
  }
  return counts;
}

function total(counts: { count: number; at: string }[]): SeenReviews['shown'] {
  return counts.reduce<SeenReviews['shown']>(
    (sum, { count, at }) =>
      sum === null ? { count, at } : { count: sum.count + count, at: at < sum.at ? at : sum.at },
    null,
  );
}

/**
 * The reviews seen of an offer on any visit, of all pages of the store when `offerId` is null, those seen last first; with how many
 * there are by the pages themselves. `readings` are the kept ones, newest first; several counts added up carry the oldest date.
 */
export async function seenReviews(
  db: Database,
  storeKey: string,
  offerId: string | null,
  readings: Reading[],
): Promise<SeenReviews> {
  const counts = countsOf(readings);
  const shown = total(
    offerId === null ? [...counts.values()] : [...counts].flatMap(([id, one]) => (id === offerId ? [one] : [])),
  );
  const rows =
    offerId === null
      ? db.reviews.where('[storeKey+lastSeenAt]').between(...allOf(storeKey))
      : db.reviews.where('[offerId+lastSeenAt]').between(...allOf(offerId));
  return { reviews: (await rows.reverse().toArray()).map(({ review }) => review), shown };
}
