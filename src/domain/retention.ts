/** Months after which page contents may be thinned; 0 keeps every one, and is what a fresh install does. */
export const keepMonths = [0, 24, 12, 6] as const;
export type KeepMonths = (typeof keepMonths)[number];

/** Looks at pages that were thinned away, and the first and the last day they were made on (ISO 8601 UTC). */
export interface Thinned {
  looks: number;
  from: string;
  to: string;
}

/** What thinning removes, or would: page contents, about how many bytes, in how many stores; `done` of `total` stores are looked at. */
export interface ThinningStep {
  done: number;
  total: number;
  stores: number;
  contents: number;
  bytes: number;
}

/** Work over all stores that goes on beside the page; after `stop` nothing more is heard. */
export interface ThinningJob {
  ended: Promise<void>;
  stop(): void;
}

export interface ThinningJobs {
  /** counts what a choice would remove; writes nothing */
  preview(months: KeepMonths, watch: (step: ThinningStep) => void): ThinningJob;
  /** thins by the choice in force, in small pieces */
  thin(watch: (step: ThinningStep) => void): ThinningJob;
}

/** The day before which contents may be thinned, ISO 8601 UTC; null when all are kept. */
export function thinnedBefore(months: KeepMonths, now: string): string | null {
  if (months === 0) return null;
  const day = new Date(now);
  day.setUTCMonth(day.getUTCMonth() - months);
  return day.toISOString();
}

/** Two accounts of thinned looks as one. */
export const joinThinned = (one: Thinned | undefined, other: Thinned | undefined): Thinned | undefined =>
  one && other
    ? {
        looks: one.looks + other.looks,
        from: one.from < other.from ? one.from : other.from,
        to: one.to > other.to ? one.to : other.to,
      }
    : (one ?? other);
