import type { Reading } from '@/domain/reading';
import type { SeenReview } from '@/domain/seen-review';
import { dayOf } from '../reviews/calendar';

/** An offer is at least so old: `since` (YYYY-MM-DD) its oldest review or the first visit. It may be older. */
export interface OfferAge {
  atLeastDays: number;
  since: string;
  from: 'review' | 'visit';
}

/**
 * Pages do not say when an offer was listed, so only a lower bound is known: the oldest trace of it before `now` (ISO 8601). Takes the
 * readings and reviews of one offer. Null when there is no trace. A young bound proves nothing, an old one does.
 */
export function offerAge(readings: readonly Reading[], reviews: readonly SeenReview[], now: string): OfferAge | null {
  const today = dayOf(now.slice(0, 10));
  if (today === null) return null;
  const traces = [
    ...readings.map(({ readAt }) => ({ since: readAt.slice(0, 10), from: 'visit' as const })),
    ...reviews.flatMap(({ date }) => (date === null ? [] : [{ since: date, from: 'review' as const }])),
  ].flatMap((trace) => {
    const day = dayOf(trace.since);
    return day === null || day > today ? [] : [{ ...trace, atLeastDays: today - day }];
  });
  return traces.sort((a, b) => b.atLeastDays - a.atLeastDays || (a.from < b.from ? -1 : 1))[0] ?? null;
}
