import type { Reading } from '@/domain/reading';
import type { SeenReview, SeenReviews } from '@/domain/seen-review';
import type { Snapshot } from '@/domain/snapshot';
import type { Database } from './database';
import type { ReviewRow } from './rows';

/**
 * Reviews kept of one store. A buyer opens a few pages of ten; a thousand is a hundred pages, and more would only slow every look at the
 * store down. Beyond it those go first that were seen longest ago.
 */
export const reviewsPerStore = 1000;

const allOf = (key: string): [[string, string], [string, string]] => [
  [key, ''],
  [key, '\uffff'],
];

/** How much of a review was told; a drawn block leaves out the day and the stars that the list behind it holds. */
const told = ({ date, stars, quantity }: SeenReview) => [date, stars, quantity].filter((part) => part !== null).length;

const agree = <Value>(one: Value | null, other: Value | null) => one === null || other === null || one === other;
const isSame = (one: SeenReview, other: SeenReview) =>
  one.text === other.text && one.buyer === other.buyer && agree(one.date, other.date) && agree(one.stars, other.stars);

/** The kept rows each review stands for: its own, or one of the same words that tells less or more of it. */
async function rowsFor(db: Database, { offerId, reviews }: Snapshot): Promise<(ReviewRow | undefined)[]> {
  const own = await db.reviews.bulkGet(reviews.map(({ id }) => id));
  if (offerId === null || !own.includes(undefined)) return own;
  const ofOffer = await db.reviews
    .where('[offerId+lastSeenAt]')
    .between(...allOf(offerId))
    .toArray();
  return reviews.map(({ review }, index) => own[index] ?? ofOffer.find((row) => isSame(row.review, review)));
}

/** Adds the reviews a page showed, inside the caller's transaction; one that is kept already only learns when it was seen. */
export async function keepReviews(db: Database, storeKey: string, snapshot: Snapshot): Promise<void> {
  const { reviews, reading } = snapshot;
  if (reviews.length === 0) return;
  const { readAt } = reading;
  const kept = await rowsFor(db, snapshot);
  const rows = reviews.map(({ id, review }, index): ReviewRow => {
    const before = kept[index];
    const words = before && told(before.review) > told(review) ? before : { id, review };
    return {
      id: words.id,
      review: words.review,
      storeKey,
      offerId: review.offerId,
      firstSeenAt: before && before.firstSeenAt < readAt ? before.firstSeenAt : readAt,
      lastSeenAt: before && before.lastSeenAt > readAt ? before.lastSeenAt : readAt,
    };
  });
  await db.reviews.bulkDelete(kept.flatMap((row) => (row ? [row.id] : [])));
  await db.reviews.bulkPut(rows);
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
