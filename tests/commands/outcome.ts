import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './child';

/** What one runner did. A step without tests of its own (lint, build) counts as one. */
export interface Outcome {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
}

/** The parts of Vitest's JSON report that are counted. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** A tool that passes or fails as a whole. */
export async function step(name: string, tool: string, args: string[]): Promise<Outcome> {
  const ok = (await runTool(tool, args, name)) === 0;
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * Counts of one report. A file that broke before its first test holds no test and still counts as a failure,
 * and so does a runner that ends badly with no failed test to show for it.
 */
export function countsOf(name: string, report: VitestReport | null, exitCode: number): Outcome {
  if (!report) return { name, passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    name,
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests,
  };
}

/** Runs the tests of one Vitest configuration and counts them from its own report. */
export async function vitest(name: string, config: string): Promise<Outcome> {
  process.stdout.write(`\n--- ${name}\n`);
  const file = join(mkdtempSync(join(tmpdir(), 'touchstone-report-')), 'report.json');
  const code = await runTool('vitest', [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : null;
  return countsOf(name, report, code);
}

/** Prints each runner's counts and, last and alone on its line, the sum. Answers the exit code. */
export function summarise(outcomes: Outcome[]): number {
  const sum = (key: 'passed' | 'failed' | 'skipped') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  process.stdout.write('\n');
  for (const { name, passed, failed, skipped } of outcomes) {
    process.stdout.write(`${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
  }
  const failed = sum('failed');
  process.stdout.write(`${sum('passed')} passed, ${failed} failed\n`);
  return failed === 0 && sum('passed') > 0 ? 0 : 1;
}
