import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { ReviewOrder, StoreReviews } from '@/domain/store-reviews';

/** Reviews listed at first, and how many more a press brings. */
const reviewsAtOnce = 10;

export interface HeldReviews {
  /** null until they are there; what was there stays until the newer answer comes */
  listed: StoreReviews | null;
  failed: boolean;
  order: ReviewOrder;
  choose(order: ReviewOrder): void;
  more(): void;
}

/** The reviews seen of a store, asked again whenever `version` changes. */
export function useReviews(ask: Ask, storeKey: string, version: unknown): HeldReviews {
  const [asked, setAsked] = useState<{ order: ReviewOrder; wanted: number }>({
    order: 'newest',
    wanted: reviewsAtOnce,
  });
  const [held, setHeld] = useState<{ listed: StoreReviews | null; failed: boolean }>({ listed: null, failed: false });
  useEffect(() => {
    let isCurrent = true;
    void ask('reviews', { storeKey, ...asked }).then((reply) => {
      if (!isCurrent) return;
      setHeld((old) => (reply.ok ? { listed: reply.answer, failed: false } : { ...old, failed: true }));
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, storeKey, asked, version]);
  return {
    ...held,
    order: asked.order,
    choose: (order) => {
      setAsked({ order, wanted: reviewsAtOnce });
    },
    more: () => {
      setAsked(({ order, wanted }) => ({ order, wanted: wanted + reviewsAtOnce }));
    },
  };
}
