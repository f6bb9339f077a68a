import { hasCaptures } from '../project-files';
import { buildBoth } from './build';
import { step, summarise, vitest } from './outcome';

const outcomes = [
  await step('prepare', 'wxt', ['prepare']),
  await step('format', 'prettier', ['--check', '.']),
  await step('lint', 'eslint', ['--config', 'tests/eslint.config.js', '.']),
  await step('types', 'tsc', ['--noEmit']),
  await vitest('unit tests', 'tests/vitest.config.ts'),
  ...(await buildBoth()),
  await vitest('browser tests', 'tests/vitest.e2e.config.ts'),
];
if (!hasCaptures) {
  process.stdout.write(
    '\nTests over captured pages were skipped: there is no ../shared/captures beside the project.\n',
  );
}
process.exitCode = summarise(outcomes);
