import { describe, expect, it } from 'vitest';
import { triesAgain } from '@/ui/parts/tries';

describe('doing again what the page undoes', () => {
  it('outlives a page that draws itself anew every second', () => {
    let now = 0;
    const again = triesAgain(3, () => (now += 1000));
    expect(Array.from({ length: 50 }, () => again())).not.toContain(false);
  });

  it('gives in to a page that undoes it at once, and stays so while the page goes on', () => {
    let now = 0;
    const again = triesAgain(3, () => (now += 16));
    expect(Array.from({ length: 50 }, () => again()).filter((yes) => yes)).toHaveLength(3);
  });

  it('forgives a page that has calmed down', () => {
    let now = 0;
    const again = triesAgain(1, () => now);
    expect([again(), again()]).toEqual([true, false]);
    now += 5000;
    expect(again()).toBe(true);
  });
});
