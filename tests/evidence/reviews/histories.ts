import type { SeenReview } from '@/domain/seen-review';
import { seeded, type Random } from './random';

/** The day the invented histories end on, and the time they are judged at. */
export const lastDay = Date.UTC(2026, 10, 20) / 86_400_000;
export const judgedAt = '2026-11-20T08:00:00.000Z';

export interface History {
  reviews: SeenReview[];
  /** days from first to last */
  days: number;
}

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const dayIn = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000;
/** First days of the Chinese New Year, when trade stands still for about two weeks. */
const newYears = [dayIn(2023, 1, 22), dayIn(2024, 2, 10), dayIn(2025, 1, 29), dayIn(2026, 2, 17)];
const festivals = [2022, 2023, 2024, 2025, 2026].flatMap((year) => [
  { start: dayIn(year, 6, 18), share: 0.5 },
  { start: dayIn(year, 11, 11), share: 1 },
  { start: dayIn(year, 12, 12), share: 0.4 },
]);

export function review(day: number, stars: number, buyer: number, offerId = '1'): SeenReview {
  return { date: iso(day), stars, text: '', buyer: `b**${String(buyer)}`, quantity: 1, systemMade: false, offerId };
}

/** J-shaped stars: mostly fives, few in the middle, some ones (Hu, Pavlou, Zhang 2009). */
function jShaped(random: Random, fives: number): number {
  const roll = random.next();
  if (roll < fives) return 5;
  const rest = (roll - fives) / (1 - fives);
  return rest < 0.5 ? 4 : rest < 0.65 ? 3 : rest < 0.73 ? 2 : 1;
}

/**
 * An honest history of about `size` reviews over one and a half to four years: growth up to five times, festival peaks up to three times with a tail of
 * two weeks, quiet weekends and New Years, moods that last weeks, and bulk buyers who review several lines of an order in a day.
 */
export function honestHistory(seed: number, size: number): History {
  const random = seeded(seed);
  const days = random.whole(540, 1460);
  const growth = Math.log(random.between(0.7, 5));
  const peak = random.between(0.3, 2);
  const weekend = random.between(0.4, 0.9);
  const fives = random.between(0.6, 0.97);
  const moodSize = random.between(0, 0.25);
  let mood = 0;
  const weights = Array.from({ length: days }, (_, index) => {
    const day = lastDay - days + 1 + index;
    mood = 0.95 * mood + moodSize * Math.sqrt(1 - 0.95 ** 2) * random.normal();
    const festival = festivals.reduce((sum, { start, share }) => {
      const late = day - start - 3;
      return late < 0 || late > 20 ? sum : sum + share * peak * Math.min(1, Math.exp((8 - late) / 5));
    }, 0);
    const away = newYears.some((start) => day >= start - 5 && day < start + 12) ? 0.2 : 1;
    const resting = [0, 6].includes(new Date(day * 86_400_000).getUTCDay()) ? weekend : 1;
    return Math.exp((growth * index) / days + mood) * (1 + festival) * away * resting;
  });
  const lines = 1.15;
  const scale = size / lines / weights.reduce((sum, weight) => sum + weight, 0);
  const reviews = weights.flatMap((weight, index) =>
    Array.from({ length: random.poisson(weight * scale) }, () => {
      const written = random.next() < 0.08 ? random.whole(2, 4) : 1;
      const one = review(lastDay - days + 1 + index, jShaped(random, fives), random.whole(1, 1e6));
      return Array.from({ length: written }, () => one);
    }).flat(),
  );
  return { reviews, days };
}

/** The same with `planted` five-star reviews within `within` days somewhere, `size` reviews in all. */
export function burstHistory(seed: number, size: number, planted: number, within: number) {
  const history = honestHistory(seed, size - planted);
  const random = seeded(seed + 1_000_003);
  const start = lastDay - history.days + 1 + random.whole(0, history.days - within);
  const bought = Array.from({ length: planted }, () =>
    review(start + random.whole(0, within - 1), 5, random.whole(1, 1e6)),
  );
  return { ...history, reviews: [...history.reviews, ...bought], start, end: start + within - 1 };
}
