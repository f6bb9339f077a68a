import { describe, expect, it } from 'vitest';
import { failsRun, isWithin, steady, timed } from '../bench/row';
import { table } from '../bench/table';

describe('the table of the bench', () => {
  it('fails the run for bytes and counts over their budget, and for nothing else', () => {
    expect(failsRun([steady('a.js', 18, 'kB', 18), timed('a page', 99, 'ms', 3)])).toBe(false);
    expect(failsRun([steady('a.js', 18.1, 'kB', 18)])).toBe(true);
    expect(failsRun([{ ...steady('chips', 659, '', 660), atLeast: true }])).toBe(true);
    expect(failsRun([{ ...steady('chips', 660, '', 660), atLeast: true }])).toBe(false);
  });

  it('calls a figure that could not be measured over its budget', () => {
    expect(isWithin(timed('a page', Number.NaN, 'ms', null))).toBe(false);
  });

  it('marks every figure that has a budget, and shows the empty extension beside it', () => {
    const rows = [steady('a.js', 20, 'kB', 18), timed('a page', 4.25, 'ms', 3, 0.1), timed('a heap', 1, 'MB', null)];
    const [, first, second, third] = table(rows).split('\n');
    expect(first).toMatch(/^a\.js +20 kB +18 kB +OVER$/);
    expect(second).toMatch(/^a page +4\.3 ms +0\.1 ms +3 ms +OVER \(varies/);
    expect(third).toMatch(/^a heap +1 MB$/);
  });
});
