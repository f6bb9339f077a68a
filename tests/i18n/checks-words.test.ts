import { describe, expect, it } from 'vitest';
import { checkNames } from '@/domain/check-names';
import { checkIds, checkShape } from '@/domain/checks';
import { checksWords } from '@/i18n/checks-words';

/** Every sentence of a table with its path; functions are called with marks that must come out again. */
function leaves(table: object, path = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'object' && value !== null) return leaves(value, `${path}${key}.`);
    if (typeof value !== 'function') return [[`${path}${key}`, String(value)]];
    const marks = ['‹1›', '‹2›', '‹3›', '‹4›'].slice(0, value.length);
    const said = String(value(...marks));
    expect(marks.filter((mark) => !said.includes(mark))).toEqual([]);
    return [[`${path}${key}`, said]];
  });
}

describe('words of the checklists', () => {
  it('say every sentence in each language', () => {
    const [en, zh] = [leaves(checksWords.en), leaves(checksWords.zh_CN)];
    const plain = (list: [string, string][]) => list.map(([path]) => path).filter((path) => !path.includes('.how.'));
    expect(plain(zh)).toEqual(plain(en));
    expect([...en, ...zh].filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(zh.filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it.each(checkIds)('tell why and how to do %s, and word its outcomes and questions', (check) => {
    for (const words of Object.values(checksWords)) {
      const { why, how, outcomes, questions } = words.guide[check];
      expect(why).toMatch(/[.。]$/);
      expect(how.length).toBeGreaterThan(0);
      expect(how.filter((step) => !/[.。]$/.test(step))).toEqual([]);
      expect(Object.keys(outcomes)).toEqual(Object.keys(checkShape(check).outcomes));
      expect(Object.keys(questions)).toEqual(Object.keys(checkShape(check).questions));
    }
    expect(checkNames[check].en).toMatch(/\p{Script=Han}/u);
  });

  it('ask yes-no questions so that yes is good', () => {
    for (const check of checkIds) {
      const { questions } = checkShape(check);
      const worded: Record<string, string> = checksWords.en.guide[check].questions;
      const asked = Object.entries(worded).filter(([name]) => questions[name] === 'yes-no');
      expect(asked.filter(([, text]) => !text.endsWith('?'))).toEqual([]);
    }
  });
});
