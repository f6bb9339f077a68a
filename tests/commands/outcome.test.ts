import { describe, expect, it } from 'vitest';
import { countsOf } from './outcome';

const report = (passed: number, failed: number, files: string[][]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  testResults: files.map((tests) => ({
    status: tests.includes('failed') || tests.length === 0 ? 'failed' : 'passed',
    assertionResults: tests.map((status) => ({ status })),
  })),
});

describe('counting', () => {
  it('takes a report as it is', () => {
    const counts = countsOf('unit', report(2, 1, [['passed', 'passed', 'failed']]), 1);
    expect(counts).toEqual({ name: 'unit', passed: 2, failed: 1, skipped: 0 });
  });

  it('counts a file that broke before its first test', () => {
    expect(countsOf('unit', report(1, 0, [['passed'], []]), 1).failed).toBe(1);
  });

  it('counts a runner without a report, or one that ends badly with nothing to show', () => {
    expect(countsOf('unit', null, 0).failed).toBe(1);
    expect(countsOf('unit', report(1, 0, [['passed']]), 1).failed).toBe(1);
  });
});
