import { step } from './outcome';
import type { Outcome } from './outcome';

/** Builds the extension for both browsers into .output/. */
export async function buildBoth(): Promise<Outcome[]> {
  return [
    await step('build for Chrome', 'wxt', ['build']),
    await step('build for Firefox', 'wxt', ['build', '-b', 'firefox']),
  ];
}
