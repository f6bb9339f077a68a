import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

const drawRuntime = fileURLToPath(new URL('src/ui/draw/jsx-runtime.ts', import.meta.url));

/** Puts our own markup runtime in the place of Preact's. */
const smallMarkup = () => ({
  name: 'small-markup',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'preact/jsx-runtime' ? drawRuntime : null),
});

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'assets/public',
  imports: false,
  manifestVersion: 3,
  hooks: {
    // Content scripts draw with src/ui/draw: Preact's renderer would be a quarter of all that one may weigh.
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.every(({ type }) => type === 'content-script'))
        config.plugins = [...(config.plugins ?? []), smallMarkup()];
    },
  },
  vite: () => ({ build: { target: 'es2023' } }),
  manifest: ({ browser }) => ({
    name: 'Touchstone 试金石',
    description: 'Reads the trust marks of a 1688 store and says, before you pay, how risky it is.',
    permissions: ['storage', 'unlimitedStorage', 'scripting'],
    host_permissions: ['https://detail.1688.com/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'touchstone@touchstone.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
