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

/** Addresses of shop, contact and credit pages, and of the walls in their place. The front of any host may be a shop's. */
const stores = [
  'https://*.1688.com/',
  'https://*.1688.com/?*',
  'https://*.1688.com/page/*',
  'https://m.1688.com/winport/*',
  'https://sale.1688.com/factory/*',
  'https://xinyong.1688.com/credit/*',
  'https://login.1688.com/*',
  'https://passport.1688.com/*',
  'https://punish.1688.com/*',
];
const noStores = ['https://www.1688.com/*', 'https://detail.1688.com/*', 'https://detail.m.1688.com/*'];

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
    content_scripts: [
      { matches: lists, js: ['lists.js'], css: ['assets/list-cards.css'], run_at: 'document_idle' },
      { matches: stores, exclude_matches: noStores, js: ['store.js'], run_at: 'document_idle' },
    ],
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
