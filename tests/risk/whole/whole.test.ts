import { describe, expect, it } from 'vitest';
import { assess } from '@/risk/assess';
import { defaultPolicy } from '@/risk/policy';
import { tell } from '@/risk/tell';
import { factsOf } from '../example';
import { wholeCases } from './cases';

describe('whole assessments', () => {
  it.each(Object.entries(wholeCases))('%s', async (name, { about, ...page }) => {
    const facts = factsOf({ blacklist: null, ...page });
    const assessment = assess(facts, defaultPolicy);
    const english = tell(assessment, facts, 'en');
    const chinese = tell(assessment, facts, 'zh_CN');
    const lines = english.findings.map(
      ({ points, answer, title, value, reason }) =>
        `${points.toFixed(1).padStart(5)} ${answer}: ${title} = ${value}. ${reason}`,
    );
    const head = [
      about,
      `${assessment.band}: ${String(assessment.score)}, could be ${String(assessment.best)}; ` +
        `${String(assessment.answered)} of ${String(assessment.asked)} read, coverage ${assessment.coverage.toFixed(2)}`,
      english.verdict,
      chinese.verdict,
    ];
    await expect([...head, '', ...lines, ''].join('\n')).toMatchFileSnapshot(`./${name}.txt`);
  });
});
