import { describe, expect, it } from 'vitest';
import { languages } from '@/domain/language';
import { defaultPolicy, type RuleId } from '@/risk/policy';
import type { Rule } from '@/risk/rule';
import { allRules } from '@/risk/rules';
import { assess } from '@/risk/assess';
import { tell } from '@/risk/tell';
import { factsOf, type Example } from './example';

type Some = [Example, ...Example[]];

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
