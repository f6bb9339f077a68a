import { expect, it } from 'vitest';
import { unitName } from '@/domain/unit-names';

it('names a unit in English beside its Chinese word, and leaves an unknown one and Chinese readers alone', () => {
  expect([unitName('个', 'en'), unitName('平方米', 'en'), unitName('令', 'en')]).toEqual([
    'piece 个',
    'square metre 平方米',
    '令',
  ]);
  expect(unitName('个', 'zh_CN')).toBe('个');
});
