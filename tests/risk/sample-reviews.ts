import type { SeenReview, SeenReviews } from '@/domain/seen-review';
import { sampleTime } from '../evidence/sample-reading';

const day = (before: number): string =>
  new Date(Date.parse(sampleTime) - before * 86_400_000).toISOString().slice(0, 10);

/** An invented review, so many days before the sample's own day. */
export const review = (daysBefore: number, change: Partial<SeenReview> = {}): SeenReview => ({
  ...{ date: day(daysBefore), stars: 5, buyer: null, quantity: 1, systemMade: false, offerId: '1' },
  text: `第${String(daysBefore)}天收到的箱子${String.fromCodePoint(0x4e00 + daysBefore).repeat(6)}`,
  ...change,
});

/** One review every so many days, oldest last; one in ten with three stars. */
export const steady = (count: number, every: number): SeenReview[] =>
  Array.from({ length: count }, (_, at) => review(1 + at * every, { stars: at % 10 === 0 ? 3 : 5 }));

/** Reviews with a rush of fives in one week. */
export const rushed = (): SeenReview[] => [
  ...steady(100, 6),
  ...Array.from({ length: 40 }, (_, at) => review(100 + (at % 7), { text: `七天里的第${String(at)}条` })),
];

export const seen = (reviews: SeenReview[], count: number | null = reviews.length): SeenReviews => ({
  reviews,
  shown: count === null ? null : { count, at: sampleTime },
});
