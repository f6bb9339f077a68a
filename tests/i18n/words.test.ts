import { describe, expect, it, vi } from 'vitest';
import { languages } from '@/domain/language';
import { cardWords } from '@/i18n/card-words';
import { chipWords } from '@/i18n/chip-words';
import { compareWords } from '@/i18n/compare-words';
import { dossierWords } from '@/i18n/dossier-words';
import { filesWords } from '@/i18n/files-words';
import { filterWords } from '@/i18n/filter-words';
import { formatIn } from '@/i18n/format';
import { languageOf } from '@/i18n/language';
import { listWords } from '@/i18n/list-words';
import { pasteBoxWords } from '@/i18n/paste-box-words';
import { pasteWords } from '@/i18n/paste-words';
import { paymentWords } from '@/i18n/payment-words';
import { popupWords } from '@/i18n/popup-words';
import { shareWords } from '@/i18n/share-words';

/** Every leaf of a table of words with its path; functions are called with marks that must come out again. */
function leaves(table: object, path = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const at = `${path}${key}`;
    if (typeof value === 'object' && value !== null) return leaves(value, `${at}.`);
    if (typeof value === 'function') {
      const marks = ['‹1›', '‹2›', '‹3›'].slice(0, value.length);
      const said = String(value(...marks));
      expect(marks.filter((mark) => !said.includes(mark))).toEqual([]);
      return [[at, said]];
    }
    return [[at, String(value)]];
  });
}

const tables = [
  cardWords,
  popupWords,
  chipWords,
  listWords,
  filterWords,
  pasteWords,
  shareWords,
  pasteBoxWords,
  dossierWords,
  compareWords,
  filesWords,
  paymentWords,
];

describe('words', () => {
  it.each(tables)('say everything in every language', (table) => {
    for (const language of languages) {
      const said = leaves(table[language]);
      expect(said.filter(([, text]) => text.trim() === '')).toEqual([]);
      expect(said.map(([path]) => path)).toEqual(leaves(table.en).map(([path]) => path));
    }
  });

  it('are Chinese in the Chinese table', () => {
    const same = leaves(popupWords.zh_CN).filter(
      ([path, text]) => !/[\u4e00-\u9fff]/.test(text) && !/^(languages|exportAs|rate)\b/.test(path),
    );
    expect(same).toEqual([]);
  });
});

describe('formats', () => {
  it('writes money with its code and only needed decimals', () => {
    const { money } = formatIn('en');
    expect(money({ amount: 10_000, currency: 'USD' })).toBe('USD\u00a010,000');
    expect(money({ amount: 499.99, currency: 'EUR' })).toBe('EUR\u00a0499.99');
  });

  it('gives a text that is no time back as it is', () => {
    expect(formatIn('en').time('yesterday')).toBe('yesterday');
    expect(formatIn('zh_CN').day('2026-11-22T12:00:00.000Z')).toContain('2026');
  });

  it('writes a day without a time as that day, wherever the reader is', () => {
    // A thread of tests cannot move to another time zone; its formatters can.
    const { DateTimeFormat } = Intl;
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (locale, options) {
      return new DateTimeFormat(locale, { timeZone: 'America/Los_Angeles', ...options });
    });
    expect(formatIn('en').day('2026-11-22T00:00:00.000Z')).toBe('Nov 21, 2026');
    expect(formatIn('en').day('2026-11-22')).toBe('Nov 22, 2026');
    vi.restoreAllMocks();
  });

  it('takes any Chinese for Chinese and the rest for English', () => {
    expect(['zh', 'zh-TW', 'zh-Hans-CN'].map(languageOf)).toEqual(['zh_CN', 'zh_CN', 'zh_CN']);
    expect(['en-GB', 'de', 'zhx'].map(languageOf)).toEqual(['en', 'en', 'en']);
  });
});
