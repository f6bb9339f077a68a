/**
 * Whether a change is asked after: pages showed the fact on two days, and either it was compared or this page shows it and it cannot be
 * understood. Where it was read but cannot be compared (a translated name, another kind of page) nothing is asked.
 */
export const isAsked = (days: number | undefined, change: unknown, fact: unknown): boolean =>
  (days ?? 0) >= 2 && (change !== undefined || fact === undefined);
