import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '@/domain/language';
import { defaultPolicy } from '@/risk/policy';
import { allRules } from '@/risk/rules';
import { filesUnder, root } from '../project-files';

const named = (folder: string, ending: RegExp) =>
  filesUnder(folder, ending)
    .map((file) => basename(file).replace(ending, ''))
    .filter((name) => name !== 'index')
    .sort();
const listed = allRules.map(({ id }): string => id).sort();

describe('rules', () => {
  it('are the same in folder, list, policy and tests', () => {
    expect(new Set(listed).size).toBe(listed.length);
    expect(named('src/risk/rules', /\.ts$/)).toEqual(listed);
    expect(named('tests/risk/rules', /\.test\.ts$/)).toEqual(listed);
    expect(Object.keys(defaultPolicy.rules).sort()).toEqual(listed);
  });

  it.each(listed)('%s has a risk, a clear and an unknown example', (id) => {
    const test = readFileSync(join(root, `tests/risk/rules/${id}.test.ts`), 'utf8');
    expect(test).toContain(`examples('${id}'`);
    for (const answer of ['risk', 'clear', 'unknown']) expect(test).toMatch(new RegExp(`\\n  ${answer}: \\[\\s*\\{`));
  });

  it.each(allRules.map((rule) => ({ id: rule.id, rule })))('$id has words in every language', ({ rule }) => {
    for (const language of languages) {
      const { title, unknown, advice, toKnow } = rule.texts[language];
      for (const text of [title, unknown, advice, toKnow]) expect(text.trim()).not.toBe('');
      if (language === 'en') expect(toKnow).toMatch(/^[a-z]/);
    }
  });

  it('has no title without the Chinese term beside the English', () => {
    expect(allRules.filter(({ texts }) => !/\p{Script=Han}/u.test(texts.en.title)).map(({ id }) => id)).toEqual([]);
  });

  it('gives a reason for every number of the policy', () => {
    const numbers = Object.values(defaultPolicy.rules).flatMap(({ reason, limits }) => [
      reason,
      ...Object.values(limits).map((limit: { reason: string }) => limit.reason),
    ]);
    expect(numbers.filter((reason) => reason.length < 10)).toEqual([]);
  });

  it('keeps decisive rules few and named', () => {
    const decisive = Object.entries(defaultPolicy.rules).filter(([, { decisive: isDecisive }]) => isDecisive);
    expect(decisive.map(([id]) => id).sort()).toEqual([
      'account-changed',
      'blacklisted-company',
      'blacklisted-store',
      'impossible-licence-code',
      'private-payee',
    ]);
  });
});
