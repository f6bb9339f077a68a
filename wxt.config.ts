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

/**
 * Scripts of ours start by themselves: the frame WXT puts around them logs only while developing and weighs 0.2 kB in each, of 10
 * that a list may load. What fails in them is thrown all the same.
 */
const bareScripts = {
  name: 'bare-scripts',
  transform: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint\?/ },
    handler(code: string) {
      const definition = /^import definition from .*$/m.exec(code)?.[0];
      if (definition === undefined) throw new Error('WXT starts unlisted scripts in another way than it did');
      return `${definition}\nexport default definition.main();`;
    },
  },
};

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'assets/public',
  imports: false,
  manifestVersion: 3,
  // The styles use nothing newer than both browsers know; told so, the builder adds no stand-ins for older ones.
  vite: () => ({ plugins: [bareScripts], build: { target: 'es2023', cssTarget: ['chrome123', 'firefox140'] } }),
  manifest: ({ browser }) => ({
    name: 'Touchstone 试金石',
    description: 'Reads the trust marks of a 1688 store and says, before you pay, how risky it is.',
    permissions: ['storage', 'unlimitedStorage', 'scripting'],
    // Browsers have commands of their own for the popup, and Firefox for its sidebar.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+V' } },
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+D' },
        description: 'Open the dossier of the store beside the page 在页面旁打开店铺档案',
      },
      'open-desk': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Open the desk with all stores 打开工作台',
      },
    },
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
