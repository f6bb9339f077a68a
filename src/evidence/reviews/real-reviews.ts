import type { SeenReview } from '@/domain/seen-review';

/** The reviews people wrote, and what was left out of them. */
export interface RealReviews {
  real: SeenReview[];
  /** written by the site itself (默认好评) */
  systemMade: number;
  /** told again for another line of the same order, or seen twice */
  repeated: number;
}

/** The same buyer, day and words: one order of several lines, or one review read on two pages. Null when the buyer is not shown. */
function orderKey({ date, buyer, text, stars }: SeenReview): string | null {
  return date === null || buyer === null
    ? null
    : [date, buyer, String(stars), text.normalize('NFKC').trim()].join('\n');
}

/** Which of two tellings is kept must not depend on the order they were read in. */
const goesFirst = (a: SeenReview, b: SeenReview) =>
  JSON.stringify([a.offerId, a.text, a.quantity]) < JSON.stringify([b.offerId, b.text, b.quantity]);

/**
 * Leaves out what says nothing about buyers before any count is taken: reviews the site wrote (domain handbook, section 3.1), and the same
 * review told once for every line of an order. Buyers' names are masked to two characters, so a name alone never makes two reviews one:
 * day, words and stars must agree as well. A review without a date or a buyer is always kept.
 */
export function realReviews(reviews: readonly SeenReview[]): RealReviews {
  const written = reviews.filter(({ systemMade }) => !systemMade);
  const told = new Map<string | number, SeenReview>();
  for (const [at, review] of written.entries()) {
    const key = orderKey(review) ?? at;
    const before = told.get(key);
    if (before === undefined || goesFirst(review, before)) told.set(key, review);
  }
  const real = [...told.values()];
  return { real, systemMade: reviews.length - written.length, repeated: written.length - real.length };
}
