import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** Each file of browser tests drives a whole browser of its own, and waits for it half the time: three at once keep two cores busy. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: { '@': src } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    maxWorkers: 3,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 15_000, interval: 50 } },
  },
});
