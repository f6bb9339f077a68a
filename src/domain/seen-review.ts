/**
 * One review of a store as it was read, on whichever visit. `date` is YYYY-MM-DD, `stars` 0 to 5, `buyer` masked as the site shows it;
 * null where the page did not say. `systemMade`: the site wrote it itself (默认好评). `offerId` null: read on a page of no single offer.
 */
export interface SeenReview {
  date: string | null;
  stars: number | null;
  text: string;
  buyer: string | null;
  quantity: number | null;
  systemMade: boolean;
  offerId: string | null;
}

/**
 * What was seen of the reviews of one offer or store, over all visits: `reviews.length` of `shown.count`. `shown` is the number the page
 * showed last and when (ISO 8601); null when it never showed one. For a store it adds up the offers whose number is known.
 */
export interface SeenReviews {
  reviews: SeenReview[];
  shown: { count: number; at: string } | null;
}
