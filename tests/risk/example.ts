import type { BlockedMatch } from '@/domain/blocked';
import type { CheckAnswer } from '@/domain/check-answer';
import type { StoreMark } from '@/domain/mark';
import type { PageFacts } from '@/domain/page-facts';
import type { SeenReviews } from '@/domain/seen-review';
import type { SharedWord } from '@/domain/shared-word';
import type { Sisters } from '@/evidence/company-facts';
import { gatherFacts } from '@/evidence/facts';
import { sampleReading, sampleTime, type SampleOptions } from '../evidence/sample-reading';

/** An invented page and what is kept of its store. */
export interface Example extends SampleOptions {
  facts: Partial<PageFacts>;
  blacklist?: StoreMark['blacklist'];
  /** left out: none was done; null: they are not at hand */
  checks?: CheckAnswer[] | null;
  /** facts of earlier pages, newest first, each read on its own day unless `on` names one */
  earlier?: (Partial<PageFacts> & { on?: string })[];
  reviews?: SeenReviews;
  sisters?: Sisters | null;
  /** left out: no entry of the buyer's recognises the company */
  blocked?: BlockedMatch[] | null;
  /** left out: no colleague's file was ever taken in; undefined: they are not at hand */
  shared?: SharedWord[] | null | undefined;
  /** expected degree of a risk */
  degree?: number;
  /** text the English reason holds */
  says?: string;
}

/** Days before the sample's own on which earlier pages were read, newest first. */
const earlierDay = (at: number): string => new Date(Date.parse(sampleTime) - (at + 1) * 86_400_000).toISOString();

/** What is known of an example; `sisters` left out means that no other store of the company is kept. */
export const factsOf = ({
  facts,
  blacklist,
  checks = [],
  earlier = [],
  reviews,
  sisters,
  blocked = [],
  ...given
}: Example) => {
  const { shared = null, ...options } = given;
  return gatherFacts({
    reading: sampleReading(facts, options),
    earlier: earlier.map(({ on, ...page }, at) =>
      sampleReading(page, {
        ...options,
        broken: [],
        readAt: on === undefined ? earlierDay(at) : `${on}T08:00:00.000Z`,
      }),
    ),
    now: sampleTime,
    sisters: sisters === undefined ? { sure: [], byName: [] } : sisters,
    ...(checks && { checks }),
    blocked,
    ...('shared' in given && given.shared === undefined ? {} : { shared }),
    ...(reviews && { reviews }),
    ...(blacklist === undefined ? {} : { blacklist }),
  });
};
