import { expect, it } from 'vitest';
import { unitCount, unitName } from '@/domain/unit-names';

it('names a unit in English beside its Chinese word, and leaves an unknown one and Chinese readers alone', () => {
  expect([unitName('个', 'en'), unitName('平方米', 'en'), unitName('令', 'en')]).toEqual([
    'piece 个',
    'square metre 平方米',
    '令',
  ]);
  expect(unitName('个', 'zh_CN')).toBe('个');
});

it('counts units as each language does', () => {
  expect(unitCount(100, '100', '个', 'en')).toBe('100 pieces 个');
  expect(unitCount(1, '1', '盒', 'en')).toBe('1 box 盒');
  expect(unitCount(20, '20', '盒', 'en')).toBe('20 boxes 盒');
  expect([unitCount(20, '20', '盒', 'zh_CN'), unitCount(5, '5', '令', 'en')]).toEqual(['20 盒', '5 令']);
});
