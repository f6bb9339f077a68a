import { isFestival } from './calendar';
import type { DatedReview } from './stretch';

/** What lies between two days: reviews, days (a festival day counts more), reviews with stars, five-star reviews, sum of stars. */
export interface Sums {
  count: number;
  days: number;
  starred: number;
  fives: number;
  stars: number;
}

export interface DailySums {
  first: number;
  /** number of days from the first to the last review */
  length: number;
  /** sums from day `from` up to, not including, day `to`, both counted from the first */
  between(from: number, to: number): Sums;
}

const noSums: Sums = { count: 0, days: 0, starred: 0, fives: 0, stars: 0 };

/** Running sums over the days of a stretch (oldest first, not empty), so that any window is two look-ups. */
export function dailySums(reviews: readonly DatedReview[], festivalFactor: number): DailySums {
  const first = reviews[0]?.day ?? 0;
  const length = (reviews.at(-1)?.day ?? first) - first + 1;
  const running: Sums[] = [noSums];
  let next = 0;
  let sums = noSums;
  for (let day = 0; day < length; day += 1) {
    sums = { ...sums, days: sums.days + (isFestival(first + day) ? festivalFactor : 1) };
    for (let review = reviews[next]; review?.day === first + day; review = reviews[(next += 1)]) {
      sums.count += 1;
      if (review.stars === null) continue;
      sums.starred += 1;
      sums.stars += review.stars;
      if (review.stars >= 5) sums.fives += 1;
    }
    running.push(sums);
  }
  const upTo = (day: number) => running[Math.min(Math.max(day, 0), length)] ?? noSums;
  const between = (from: number, to: number): Sums => {
    const [a, b] = [upTo(from), upTo(to)];
    return {
      count: b.count - a.count,
      days: b.days - a.days,
      starred: b.starred - a.starred,
      fives: b.fives - a.fives,
      stars: b.stars - a.stars,
    };
  };
  return { first, length, between };
}
