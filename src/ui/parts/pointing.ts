import type { Proof } from '@/domain/assessment';

/** Shows where a value stands on the page; null when nothing drawn there shows it. */
export type PointAt = (proof: Proof) => (() => void) | null;

let current: PointAt = () => null;

/** Sets how values are pointed at from now on: the card does so on its page, surfaces that stand on no page never do. */
export function pointWith(next: PointAt): void {
  current = next;
}

/** What shows this value on the page, null where nothing can. */
export const pointAt: PointAt = (proof) => current(proof);
