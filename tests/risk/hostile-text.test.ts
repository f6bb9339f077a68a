import { describe, expect, it } from 'vitest';
import { languages } from '@/domain/language';
import { assess } from '@/risk/assess';
import { defaultPolicy } from '@/risk/policy';
import { tell } from '@/risk/tell';
import { factsOf } from './example';

const hostile = {
  markup: '<img src=x onerror=alert(1)>',
  formula: '=HYPERLINK("x")',
  direction: '\u202Egnp.exe\u2066',
  long: '件'.repeat(1_000_000),
};

describe('hostile page text', () => {
  it.each(Object.entries(hostile))('stays short, plain text: %s', (_, text) => {
    const facts = factsOf({
      facts: {
        title: `厂家${text}`,
        companyName: `${text}商贸有限公司`,
        badges: [`other:${text}`],
        guarantees: [text, text],
        sales: [{ scope: text, count: 3, atLeast: false, unit: text }],
      },
      blacklist: { reason: text, at: '2026-01-01T00:00:00.000Z', expires: null },
    });
    const assessment = assess(facts, defaultPolicy);
    for (const language of languages) {
      const told = JSON.stringify(tell(assessment, facts, language));
      expect(told.length).toBeLessThan(20_000);
      expect(told).not.toMatch(/\p{Cf}/u);
    }
  });
});
