import { describe, expect, it } from 'vitest';
import { shownFact } from '@/risk/shown-fact';

describe('a fact as proof', () => {
  it('names the scores of a shop in both languages and leaves out those it does not show', () => {
    const scores = { consultation: 4.6, logistics: null, dispute: 5, quality: 4.5, returns: null };
    expect(shownFact('serviceScores', scores)).toBe('advice 咨询 4.6, disputes 纠纷 5, quality 品质 4.5');
  });

  it('gives a sales number its scope, and the exact count where the page holds it', () => {
    const figure = { scope: '已售', count: 1000, atLeast: true, unit: '件' };
    expect(shownFact('ownSales', figure)).toBe('已售 1,000+');
    expect(shownFact('ownSales', { ...figure, exact: 1234 })).toBe('已售 1,234');
  });

  it('never rounds a share up to 100 %', () => {
    expect(shownFact('goodRate', 0.9996)).toBe('99.9 %');
    expect(shownFact('goodRate', 1)).toBe('100 %');
  });
});
