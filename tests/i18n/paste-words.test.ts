import { describe, expect, it } from 'vitest';
import { languages } from '@/domain/language';
import { sellerReplies } from '@/domain/pasted';
import { findPhrases } from '@/evidence/text/find-phrases';
import { readPastedText } from '@/evidence/text/read-pasted';
import { pasteWords } from '@/i18n/paste-words';

describe('words of the paste box', () => {
  it('say every sentence in each language', () => {
    for (const { reasons, verdicts, replies } of [pasteWords.zh_CN]) {
      const sentences = [
        ...Object.values(reasons),
        ...Object.values(verdicts),
        ...Object.values(replies).map((reply) => reply.meaning),
      ];
      expect(sentences.filter((sentence) => !/\p{Script=Han}.*。$/u.test(sentence))).toEqual([]);
    }
    const { reasons, replies } = pasteWords.en;
    const sentences = [...Object.values(reasons), ...Object.values(replies).map(({ meaning }) => meaning)];
    expect(sentences.filter((sentence) => !/^[A-Z].*[.?]$/.test(sentence))).toEqual([]);
  });

  it('offer the same polite Chinese in each language', () => {
    for (const reply of sellerReplies) {
      const said = languages.map((language) => pasteWords[language].replies[reply].say);
      expect(new Set(said).size).toBe(1);
      expect(said[0]).toMatch(/^您好，.*[。？]$/);
    }
  });

  it('ask nothing of the seller that the product itself warns of', () => {
    const seller = { legalName: '示例市晴川商贸有限公司', shopName: null };
    for (const reply of sellerReplies) {
      const { say } = pasteWords.en.replies[reply];
      expect(findPhrases(say).filter(({ severity }) => severity === 'critical')).toEqual([]);
      expect(readPastedText(say, seller).verdict).not.toBe('stop');
    }
  });
});
