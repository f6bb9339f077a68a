import { describe, expect, it } from 'vitest';
import { badgeIds, type Badge } from '@/domain/page-facts';
import { badgeEvidence, markMeanings, meaningOf } from '@/evidence/badges';

describe('markMeanings', () => {
  it('explains every mark with an id, each once', () => {
    const ids = markMeanings.flatMap(({ badge }) => badge ?? []);
    expect(ids.sort()).toEqual([...badgeIds].sort());
    const names = markMeanings.flatMap(({ term, names }) => [term, ...names]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says in both languages what each proves and does not', () => {
    for (const { proves, doesNotProve, term } of markMeanings) {
      for (const words of [proves, doesNotProve]) {
        expect(words.en, term).toMatch(/^[A-Z0-9成].{8,}[.]$/u);
        expect(words.zh_CN, term).toMatch(/\p{Script=Han}.*。$/u);
      }
    }
  });
});

describe('badgeEvidence', () => {
  it.each<[Badge[], 'factory' | 'trader' | null, string, boolean]>([
    [['deep-factory-audit'], null, 'factory', false],
    [['deep-trader-audit'], null, 'trader', false],
    [['deep-factory-audit', 'deep-trader-audit'], null, 'both', false],
    [['deep-factory-audit'], 'trader', 'trader', true],
    [['deep-trader-audit'], 'factory', 'trader', true],
    [['deep-factory-audit'], 'factory', 'factory', false],
    [['trustpass'], null, 'none', false],
    [[], 'trader', 'trader', false],
  ])('sees in %j with a certificate of a %s: %s', (badges, type, audit, auditConflict) => {
    expect(badgeEvidence(badges, type)).toMatchObject({ audit, auditConflict });
  });

  it('never counts a trader’s audit as a factory’s', () => {
    expect(badgeEvidence(['deep-factory-audit'], null).strongest).toBe(3);
    expect(badgeEvidence(['deep-factory-audit'], 'trader').strongest).toBe(2);
  });

  it('knows marks by the names pages show, and knows retired ones', () => {
    expect(meaningOf('other:【严选】')?.kind).toBe('chosen');
    expect(meaningOf('other:7天无理由退货')?.kind).toBe('promise');
    expect(meaningOf('other:10天无理由')?.kind).toBe('promise');
    expect(meaningOf('other:假一赔五')?.kind).toBe('promise');
    expect(badgeEvidence(['other:金冠', 'trustpass', 'other:示例标'], null)).toMatchObject({
      retired: ['other:金冠'],
      unknown: ['other:示例标'],
      strongest: 1,
    });
    expect(meaningOf('other:金冠')?.retiredSince).toBe('2026-05-25');
  });

  it('gives nothing for no marks', () => {
    expect(badgeEvidence([], null)).toEqual({
      marks: [],
      audit: 'none',
      auditConflict: false,
      retired: [],
      unknown: [],
      strongest: 0,
    });
  });
});
