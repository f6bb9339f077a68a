import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** Folders of pure code, whose tests replace no module and touch no global: they share one worker's modules, which halves their time. */
const pure = ['domain', 'pages', 'evidence', 'i18n', 'locales', 'risk', 'exchange', 'captures', 'commands'];
const pureTests = pure.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);
/** Parses and reads thousands of pages: twice as slow in a worker whose memory others have filled. */
const alone = ['tests/pages/damage-everywhere.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: { '@': src } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 30_000,
    pool: 'threads',
    // Left to itself the runner keeps one core free, which of two is half of them.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'pure', include: pureTests, exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
      {
        extends: true,
        test: { name: 'wired', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', ...pureTests] },
      },
    ],
  },
});
