import type { SeenReview } from '@/domain/seen-review';
import { dayOf } from './calendar';
import type { ReviewLimits } from './limits';

/** A review with its day as a number. */
export interface DatedReview {
  day: number;
  stars: number | null;
}

/** Reviews of one offer, or of all offers together, over a time in which none is thought to be missing; oldest first. */
export interface Stretch {
  /** `store`: all offers together */
  scope: 'offer' | 'store';
  /** null for reviews read on a page of no single offer, and for the store */
  offerId: string | null;
  reviews: DatedReview[];
}

/** `from`: the day from which nothing is thought to be missing. */
interface Covered {
  from: number;
  reviews: DatedReview[];
}

/** Silences shorter than this are holidays, not reviews unseen. Our judgement. */
const holeDays = 30;
/** Older reviews say nothing of today and would make the sums long. */
const longestDays = 3650;

const oldestFirst = (a: DatedReview, b: DatedReview) => a.day - b.day || (a.stars ?? 0) - (b.stars ?? 0);

/** Oldest first; several reviews of one (masked) buyer on one day are one visit to the keyboard and count once, with the lowest stars. */
function datedUntil(reviews: readonly SeenReview[], lastDay: number): DatedReview[] {
  const dated = new Map<string | number, DatedReview>();
  for (const [at, { date, stars, buyer }] of reviews.entries()) {
    const day = dayOf(date);
    if (day === null || day > lastDay || day <= lastDay - longestDays) continue;
    const key = buyer === null ? at : `${String(day)} ${buyer}`;
    const before = dated.get(key)?.stars ?? null;
    dated.set(key, { day, stars: before === null ? stars : Math.min(before, stars ?? before) });
  }
  return [...dated.values()].sort(oldestFirst);
}

/** Where the part after the last unlikely silence begins. */
function afterHoles(reviews: DatedReview[], holeChance: number): number {
  const span = (reviews.at(-1)?.day ?? 0) - (reviews[0]?.day ?? 0);
  for (let at = reviews.length - 1; at > 0; at -= 1) {
    const gap = (reviews[at]?.day ?? 0) - (reviews[at - 1]?.day ?? 0);
    if (gap < holeDays || gap >= span) continue;
    const expected = (reviews.length / (span - gap)) * gap;
    if (reviews.length * Math.exp(-expected) < holeChance) return at;
  }
  return 0;
}

/**
 * The newest part of what was seen in which nothing is thought to be missing. Pages show the newest reviews first, so of a list seen in part
 * the oldest day may be cut and is left out, and a silence the offer's own rate makes very unlikely is taken for pages not opened: only
 * what follows the last one is kept. A list seen whole keeps everything, and covers the time before its first review too.
 */
function unbroken(reviews: DatedReview[], whole: boolean, holeChance: number): Covered {
  if (whole) return { from: -Infinity, reviews };
  const oldest = reviews[0]?.day ?? -Infinity;
  const uncut = reviews.filter(({ day }) => day > oldest);
  const kept = uncut.slice(afterHoles(uncut, holeChance));
  return { from: kept[0]?.day ?? oldest + 1, reviews: kept };
}

function byOffer(reviews: readonly SeenReview[]): Map<string | null, SeenReview[]> {
  const groups = new Map<string | null, SeenReview[]>();
  for (const review of reviews) {
    const group = groups.get(review.offerId);
    if (group) group.push(review);
    else groups.set(review.offerId, [review]);
  }
  return groups;
}

/**
 * One stretch for every offer and, with several offers, one for the store over the time all of them cover: newest reviews of a busy offer
 * beside years of a quiet one would else look like a burst. `totals` holds how many reviews each offer has by its page; an offer not in
 * it is taken as seen in part. `all` is what was seen, `real` the part of it that people wrote. Reviews without a date, or dated after `now`
 * (ISO 8601; a day is allowed for time zones), cannot be placed and are in no stretch.
 */
export function stretchesOf(
  all: readonly SeenReview[],
  real: readonly SeenReview[],
  totals: ReadonlyMap<string | null, number>,
  now: string,
  { holeChance }: Pick<ReviewLimits, 'holeChance'>,
): Stretch[] {
  const lastDay = Math.floor(Date.parse(now) / 86_400_000) + 1;
  const seen = byOffer(all);
  const offers = [...byOffer(real)].map(([offerId, reviews]) => {
    const whole = (seen.get(offerId)?.length ?? 0) >= (totals.get(offerId) ?? Number.POSITIVE_INFINITY);
    return { offerId, ...unbroken(datedUntil(reviews, lastDay), whole, holeChance) };
  });
  const each = offers.map(({ offerId, reviews }): Stretch => ({ scope: 'offer', offerId, reviews }));
  if (offers.length < 2) return each;
  const from = offers.reduce((latest, offer) => Math.max(latest, offer.from), -Infinity);
  const together = offers.flatMap(({ reviews }) => reviews.filter(({ day }) => day >= from));
  return [...each, { scope: 'store', offerId: null, reviews: together.sort(oldestFirst) }];
}
