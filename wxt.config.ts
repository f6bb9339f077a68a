import { defineConfig } from 'wxt';

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'assets/public',
  imports: false,
  manifestVersion: 3,
  vite: () => ({ build: { target: 'es2023' } }),
  manifest: ({ browser }) => ({
    name: 'Touchstone 试金石',
    description: 'Reads the trust marks of a 1688 store and says, before you pay, how risky it is.',
    permissions: ['storage', 'unlimitedStorage', 'scripting'],
    host_permissions: ['https://*.1688.com/*'],
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
