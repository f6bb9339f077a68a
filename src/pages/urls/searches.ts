import type { UrlRow } from './row';

/** Addresses of result lists. */
export const searchRows: UrlRow[] = [
  {
    kind: 'search',
    form: 'keyword',
    host: 's.1688.com',
    path: /^\/selloffer\/(?:-[^/]*|offer_search|imall_search|rpc_async_render)\.html?$/,
  },
  {
    kind: 'search',
    form: 'similar',
    host: 's.1688.com',
    path: /^\/selloffer\/similar_search\.html?$/,
  },
  {
    kind: 'search',
    form: 'image',
    host: 's.1688.com',
    path: /^\/youyuan\/index\.html?$/,
  },
  {
    kind: 'search',
    form: 'company',
    host: 's.1688.com',
    path: /^\/company\/(?:company_search|-[^/]*)\.html?$/,
  },
  {
    kind: 'search',
    form: 'factory',
    host: 's.1688.com',
    path: /^\/company\/pc\/factory_search\.html?$/,
  },
  {
    kind: 'search',
    form: 'channel',
    host: 'air.1688.com',
    path: /^\/(?:app\/channel-fe\/search|kapp\/innovateHub\/extension-offer-search)\//,
  },
  {
    kind: 'search',
    form: 'promoted',
    host: 'p4psearch.1688.com',
    path: /^\/(?:page|p4p\d*\/.*)\.html?$/,
  },
];

/** Examples of each form, for tests; apart from the rows, so that no page has to carry them. */
export const searchExamples: Record<string, string[]> = {
  'search keyword': [
    'https://s.1688.com/selloffer/offer_search.htm?keywords=%B5%E7&beginPage=2',
    'https://s.1688.com/selloffer/-B5E7.html',
  ],
  'search similar': ['https://s.1688.com/selloffer/similar_search.html?offerIds=900000000001&scene=similar_search'],
  'search image': ['https://s.1688.com/youyuan/index.htm?tab=imageSearch&imageId=1'],
  'search company': ['https://s.1688.com/company/company_search.htm?keywords=%B5%E7'],
  'search factory': ['https://s.1688.com/company/pc/factory_search.htm?keywords=%B5%E7'],
  'search channel': [
    'https://air.1688.com/app/channel-fe/search/index.html#/result',
    'https://air.1688.com/kapp/innovateHub/extension-offer-search/index?x=1',
  ],
  'search promoted': [
    'https://p4psearch.1688.com/page.html?hpageId=old-sem-pc-list&keywords=x',
    'https://p4psearch.1688.com/p4p114/p4psearch/offer.htm?keywords=x',
  ],
};
