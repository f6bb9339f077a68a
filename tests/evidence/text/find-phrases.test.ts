import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseCategories, type PhraseCategory } from '@/domain/pasted';
import { findPhrases, worstSeverity } from '@/evidence/text/find-phrases';
import { foldText, longestText } from '@/evidence/text/fold-text';
import { joinText } from '@/evidence/text/join-text';
import { conductGroups } from '@/evidence/text/conduct-groups';
import { contactGroups, paymentGroups } from '@/evidence/text/phrase-groups';
import { honest, innocent, split, suspicious } from './phrase-samples';

const categoriesIn = (text: string) => findPhrases(text).map(({ category }) => category);
const rows = (samples: Partial<Record<PhraseCategory, string>>) =>
  Object.entries(samples).flatMap(([category, texts]) =>
    texts.split('|').map((text): [string, PhraseCategory] => [text, category as PhraseCategory]),
  );

describe('findPhrases', () => {
  it('has samples of every category', () =>
    expect(Object.keys(suspicious).sort()).toEqual([...phraseCategories].sort()));

  it.each(rows(suspicious))('finds in "%s" %s', (text, category) => expect(categoriesIn(text)).toContain(category));

  it.each(rows(innocent))('does not find in "%s" %s', (text, category) =>
    expect(categoriesIn(text)).not.toContain(category),
  );

  it.each(rows(split))('finds in the disguised "%s" %s', (text, category) =>
    expect(categoriesIn(text)).toContain(category),
  );

  it.each(honest)('finds nothing critical in "%s"', (text) => {
    expect(findPhrases(text).filter(({ severity }) => severity === 'critical')).toEqual([]);
  });

  it('says what stands where', () => {
    expect(findPhrases('您好，Ｖ 信：abc12345，可以私\u200b下转账')).toEqual([
      {
        category: 'wechat-contact',
        severity: 'medium',
        phrase: 'Ｖ 信：',
        at: 3,
        excerpt: '您好，Ｖ 信：abc12345，可以私\u200b下转账',
      },
      {
        category: 'private-transfer',
        severity: 'critical',
        phrase: '私\u200b下转账',
        at: 18,
        excerpt: '您好，Ｖ 信：abc12345，可以私\u200b下转账',
      },
    ]);
  });

  it('takes a bank transfer on a page for a pay channel unless an account number stands there', () => {
    expect(worstSeverity(findPhrases('支持银行转账', 'page'))).toBe('low');
    expect(worstSeverity(findPhrases('支持银行转账 账号 3301040160000000', 'page'))).toBe('high');
    expect(worstSeverity(findPhrases('支持银行转账'))).toBe('high');
    expect(worstSeverity([])).toBeNull();
  });
});

describe('folding', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...Array.from('微信Ｖｖ 转 账轉帳私下.,\n\u200b\u0336é①')), maxLength: 60 }),
  );

  it('settles after once and keeps a place for every character', () => {
    fc.assert(
      fc.property(text, (given) => {
        const folded = foldText(given);
        expect(foldText(folded.text).text).toBe(folded.text);
        for (const { text: out, places } of [folded, joinText(folded)]) {
          expect(places).toHaveLength(out.length);
          expect(places.every((place, at) => place >= (places[at - 1] ?? 0) && place < Math.max(1, given.length))).toBe(
            true,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a phrase with anything invisible or drawn over it', () => {
    const noise = fc.string({ unit: fc.constantFrom('\u200b', '\u00ad', '\u2060', '\u0336', '\ufe0f'), maxLength: 3 });
    fc.assert(
      fc.property(fc.array(noise, { minLength: 4, maxLength: 4 }), (marks) => {
        const phrase = Array.from('私下转账', (character, at) => character + (marks[at] ?? '')).join('');
        expect(categoriesIn(`可以${phrase}`)).toEqual(['private-transfer']);
      }),
    );
  });
});

describe('speed', () => {
  /** Work of one attempt is bounded when no quantifier is open; there are as many attempts as characters, and those are capped. */
  const openQuantifier = /(?<!\\)[*+](?![^[\]]*\])|\{\d+,\}/;
  const patterns = [...contactGroups, ...paymentGroups, ...conductGroups].flatMap((group) =>
    group.patterns.flatMap(([found, unless = '']) => [found, unless]),
  );

  it('has no open quantifier in any pattern', () => {
    expect(patterns.length).toBeGreaterThan(60);
    expect(patterns.filter((pattern) => openQuantifier.test(pattern))).toEqual([]);
    expect(['a*', '(?:ab)+', '\\s+x', 'a{2,}'].filter((pattern) => !openQuantifier.test(pattern))).toEqual([]);
  });

  it.each([' ', '加', '全款先', '私 下 ', '\u0336', 'v.x ', '微', '\n', 'pay to my ', '1', '、私下转账'])(
    'looks at no more than the cap of a hostile text of "%s"',
    (unit) => {
      const hostile = unit.repeat(Math.ceil(100_000 / unit.length));
      const folded = foldText(hostile);
      expect(folded.isCut).toBe(true);
      expect(folded.given).toHaveLength(longestText);
      expect(folded.text.length).toBeLessThanOrEqual(longestText * 2);
      expect(findPhrases(hostile).length).toBeLessThanOrEqual(50);
    },
  );
});
