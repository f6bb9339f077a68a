import type { SeenReview } from './seen-review';

/** Ways to order a store's reviews: by their day, or the fewest stars first. What has no day or no stars stands last. */
export const reviewOrders = ['newest', 'worst'] as const;
export type ReviewOrder = (typeof reviewOrders)[number];

/** One review with the title of the offer it was written for; null when that was never read. */
export interface ListedReview extends SeenReview {
  offerTitle: string | null;
}

/**
 * Reviews of a store over all visits: `reviews` are the first ones in the order asked for, of `seen` in all. `shown` is the number the pages of
 * its offers showed, added up, and the oldest of their days; null when none showed one. `stars` counts those of buyers, one star first.
 */
export interface StoreReviews {
  reviews: ListedReview[];
  seen: number;
  systemMade: number;
  stars: [number, number, number, number, number];
  shown: { count: number; at: string } | null;
}
