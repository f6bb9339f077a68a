import { describe, expect, it } from 'vitest';
import { languages } from '@/domain/language';
import type { StoreMark } from '@/domain/mark';
import type { PageFacts } from '@/domain/page-facts';
import { gatherFacts } from '@/evidence/facts';
import { defaultPolicy, type RuleId } from '@/risk/policy';
import { allRules } from '@/risk/rules';
import { assess } from '@/risk/assess';
import { tell } from '@/risk/tell';
import { sampleReading, sampleTime, type SampleOptions } from '../evidence/sample-reading';

export interface Example extends SampleOptions {
  facts: Partial<PageFacts>;
  blacklist?: StoreMark['blacklist'];
  /** expected degree of a risk */
  degree?: number;
  /** text the English reason holds */
  says?: string;
}

type Some = [Example, ...Example[]];

export const factsOf = ({ facts, blacklist, ...options }: Example) =>
  gatherFacts({
    reading: sampleReading(facts, options),
    earlier: [],
    now: sampleTime,
    ...(blacklist === undefined ? {} : { blacklist }),
  });

/** A table of what one rule answers; risk, clear and unknown need at least one example each. */
export function examples(id: RuleId, table: { risk: Some; clear: Some; unknown: Some; 'not applicable'?: Some }): void {
  const rules = allRules.filter((rule) => rule.id === id);
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
