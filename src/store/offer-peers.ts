import type { Reading } from '@/domain/reading';
import type { SeenReview } from '@/domain/seen-review';
import type { Database } from './database';
import { seenReviews } from './reviews';
import { openRow } from './snapshots';

/** Offers looked through by their titles, those seen last first, and how many alike are opened: more would keep the buyer waiting. */
const offersLimit = 500;
const alikeLimit = 60;

/** The newest readings of offers whose titles are alike, the offer itself left out. */
export async function offersAlike(
  db: Database,
  offerId: string,
  isAlike: (title: string) => boolean,
): Promise<Reading[]> {
  const rows = await db.offers.orderBy('lastReadAt').reverse().limit(offersLimit).toArray();
  const alike = rows.filter((row) => row.offerId !== offerId && row.title !== null && isAlike(row.title));
  const contents = await db.snapshots.bulkGet(alike.slice(0, alikeLimit).map(({ snapshotId }) => snapshotId));
  return contents.flatMap((content) => (content && openRow(content)) ?? []);
}

/** Every review seen of one offer. */
export async function offerReviews(db: Database, offerId: string): Promise<SeenReview[]> {
  return (await seenReviews(db, '', offerId, [])).reviews;
}
