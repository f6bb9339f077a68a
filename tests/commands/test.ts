import { hasCaptures } from '../project-files';
import { buildBoth } from './build';
import { step, summarise, vitest } from './outcome';
import type { Outcome } from './outcome';

/** Linting is one long task on one core; on the other the short ones follow one another. */
async function checksAndBuilds(): Promise<Outcome[]> {
  const [lint, others] = await Promise.all([
    step('lint', 'eslint', ['--config', 'tests/eslint.config.js', '.']),
    (async () => [
      await step('format', 'prettier', ['--check', '.']),
      await step('types', 'tsc', ['--noEmit']),
      ...(await buildBoth()),
    ])(),
  ]);
  return [lint, ...others];
}

const outcomes = [
  await step('prepare', 'wxt', ['prepare']),
  ...(await checksAndBuilds()),
  await vitest('unit tests', 'tests/vitest.config.ts'),
  await vitest('browser tests', 'tests/vitest.e2e.config.ts'),
];
if (!hasCaptures) {
  process.stdout.write(
    '\nTests over captured pages were skipped: there is no ../shared/captures beside the project.\n',
  );
}
process.exitCode = summarise(outcomes);
