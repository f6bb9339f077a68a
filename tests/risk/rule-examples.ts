import { describe, expect, it } from 'vitest';
import { languages } from '@/domain/language';
import type { CheckAnswer } from '@/domain/check-answer';
import type { StoreMark } from '@/domain/mark';
import type { PageFacts } from '@/domain/page-facts';
import type { SeenReviews } from '@/domain/seen-review';
import type { Sisters } from '@/evidence/company-facts';
import { gatherFacts } from '@/evidence/facts';
import { defaultPolicy, type RuleId } from '@/risk/policy';
import type { Rule } from '@/risk/rule';
import { allRules } from '@/risk/rules';
import { assess } from '@/risk/assess';
import { tell } from '@/risk/tell';
import { sampleReading, sampleTime, type SampleOptions } from '../evidence/sample-reading';

export interface Example extends SampleOptions {
  facts: Partial<PageFacts>;
  blacklist?: StoreMark['blacklist'];
  /** left out: none was done; null: they are not at hand */
  checks?: CheckAnswer[] | null;
  /** facts of earlier pages, newest first, each read on its own day unless `on` names one */
  earlier?: (Partial<PageFacts> & { on?: string })[];
  reviews?: SeenReviews;
  sisters?: Sisters | null;
  /** expected degree of a risk */
  degree?: number;
  /** text the English reason holds */
  says?: string;
}

type Some = [Example, ...Example[]];

/** Days before the sample's own on which earlier pages were read, newest first. */
const earlierDay = (at: number): string => new Date(Date.parse(sampleTime) - (at + 1) * 86_400_000).toISOString();

/** What is known of an example; `sisters` left out means that no other store of the company is kept. */
export const factsOf = ({ facts, blacklist, checks = [], earlier = [], reviews, sisters, ...options }: Example) =>
  gatherFacts({
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
    ...(reviews && { reviews }),
    ...(blacklist === undefined ? {} : { blacklist }),
  });

/** A table of what one rule answers; risk, clear and unknown need at least one example each. */
export function examples(id: RuleId, table: { risk: Some; clear: Some; unknown: Some; 'not applicable'?: Some }): void {
  // Experimental rules are run silently, so here they are asked as if they counted.
  const rules = allRules.filter((rule) => rule.id === id).map((rule): Rule => ({ ...rule, lifecycle: 'stable' }));
  const rows = Object.entries(table).flatMap(([answer, list]) => list.map((example) => ({ answer, example })));
  describe(id, () => {
    it.each(rows)('answers $answer for $example', ({ answer, example }) => {
      const facts = factsOf(example);
      const assessment = assess(facts, defaultPolicy, rules);
      const [finding] = assessment.findings;
      expect(finding?.answer).toBe(answer);
      if (example.degree !== undefined) expect(finding?.degree).toBeCloseTo(example.degree, 2);
      for (const language of languages) {
        const [worded] = tell(assessment, facts, language).findings;
        expect(worded?.reason).toMatch(/[.。]$/);
        expect(worded?.reason).not.toMatch(/undefined|null|NaN|\[object/);
        if (language === 'en' && example.says !== undefined) expect(worded?.reason).toContain(example.says);
      }
    });
  });
}
