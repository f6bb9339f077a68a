import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PolicyOverlay } from '../../src/domain/policy-table';
import { policyOverlay } from '../../src/domain/schemas/questions';
import { overlayFaults } from '../../src/risk/overlay';
import { defaultPolicy } from '../../src/risk/policy';
import { timeOf, UsageError } from './read-options';

export interface ReplayOptions {
  paths: string[];
  old: PolicyOverlay;
  new: PolicyOverlay;
  /** ISO 8601 in UTC */
  now: string;
}

const usage =
  'npm run replay -- [--old policy.json] [--new policy.json] [--now ISO] FILE|FOLDER...   ' +
  'A policy file names the numbers that differ from the usual ones: { "rules.young-store.limits.advisedYears": 5 }';

/** The numbers a file puts in place of the usual ones; no file changes none. */
function overlayIn(file: string | undefined): PolicyOverlay {
  if (file === undefined) return {};
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`Cannot read the policy ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const overlay = policyOverlay.safeParse(found);
  if (!overlay.success) throw new UsageError(`${file} must be one JSON object of numbers by their paths.`);
  const faults = overlayFaults(overlay.data, defaultPolicy);
  if (faults.length > 0) throw new UsageError(`${file}: unknown, out of range or out of order: ${faults.join(', ')}.`);
  return overlay.data;
}

/** Options of the replay. Throws UsageError with a sentence for the user. */
export function replayOptions(args: string[], clock: () => string): ReplayOptions {
  const options = { old: { type: 'string' }, new: { type: 'string' }, now: { type: 'string' } } as const;
  let parsed;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals: paths } = parsed;
  if (paths.length === 0) throw new UsageError(usage);
  const now = values.now === undefined ? clock() : timeOf(values.now);
  return { paths, old: overlayIn(values.old), new: overlayIn(values.new), now };
}
