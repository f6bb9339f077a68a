import { defineConfig } from 'wxt';

/** Addresses of result lists, each a whole folder of them. */
const lists = [
  'https://s.1688.com/selloffer/*',
  'https://s.1688.com/company/*',
  'https://s.1688.com/youyuan/*',
  'https://p4psearch.1688.com/*',
  'https://air.1688.com/app/channel-fe/search/*',
  'https://air.1688.com/kapp/innovateHub/extension-offer-search/*',
];

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
    content_scripts: [{ matches: lists, js: ['lists.js'], run_at: 'document_idle' }],
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
