import type { PageKind } from '@/domain/page-kind';
import { isShopHost } from './shop-host';

/** One form of address. `host` is a whole host name or a test of it; `query` names parameters of which one must be there. */
export interface UrlRow {
  kind: PageKind;
  /** which address of the kind, in words for a developer */
  form: string;
  host: string | ((host: string) => boolean);
  path: RegExp;
  query?: string[];
  examples: string[];
}

/** Addresses of pages that show offers and stores. */
export const urlRows: UrlRow[] = [
  {
    kind: 'offer',
    form: 'desktop',
    host: 'detail.1688.com',
    path: /^\/offer\/\d+\.html?$/,
    examples: [
      'https://detail.1688.com/offer/900000000001.html',
      'https://detail.1688.com/offer/900000000001.html?skuId=1&spm=a26352.1',
    ],
  },
  {
    kind: 'offer',
    form: 'mobile short',
    host: 'm.1688.com',
    path: /^\/offer\/\d+\.html?$/,
    examples: ['https://m.1688.com/offer/900000000001.html', 'http://m.1688.com/offer/1000000000001.html'],
  },
  {
    kind: 'offer',
    form: 'mobile',
    host: 'detail.m.1688.com',
    path: /^\/page\/index\.html?$/,
    query: ['offerId'],
    examples: ['https://detail.m.1688.com/page/index.html?sk=order&offerId=900000000001'],
  },
  {
    kind: 'search',
    form: 'keyword',
    host: 's.1688.com',
    path: /^\/selloffer\/(?:-[^/]*|offer_search|imall_search|rpc_async_render)\.html?$/,
    examples: [
      'https://s.1688.com/selloffer/offer_search.htm?keywords=%B5%E7&beginPage=2',
      'https://s.1688.com/selloffer/-B5E7.html',
    ],
  },
  {
    kind: 'search',
    form: 'similar',
    host: 's.1688.com',
    path: /^\/selloffer\/similar_search\.html?$/,
    examples: ['https://s.1688.com/selloffer/similar_search.html?offerIds=900000000001&scene=similar_search'],
  },
  {
    kind: 'search',
    form: 'image',
    host: 's.1688.com',
    path: /^\/youyuan\/index\.html?$/,
    examples: ['https://s.1688.com/youyuan/index.htm?tab=imageSearch&imageId=1'],
  },
  {
    kind: 'search',
    form: 'company',
    host: 's.1688.com',
    path: /^\/company\/(?:company_search|-[^/]*)\.html?$/,
    examples: ['https://s.1688.com/company/company_search.htm?keywords=%B5%E7'],
  },
  {
    kind: 'search',
    form: 'factory',
    host: 's.1688.com',
    path: /^\/company\/pc\/factory_search\.html?$/,
    examples: ['https://s.1688.com/company/pc/factory_search.htm?keywords=%B5%E7'],
  },
  {
    kind: 'search',
    form: 'channel',
    host: 'air.1688.com',
    path: /^\/(?:app\/channel-fe\/search|kapp\/innovateHub\/extension-offer-search)\//,
    examples: [
      'https://air.1688.com/app/channel-fe/search/index.html#/result',
      'https://air.1688.com/kapp/innovateHub/extension-offer-search/index?x=1',
    ],
  },
  {
    kind: 'search',
    form: 'promoted',
    host: 'p4psearch.1688.com',
    path: /^\/(?:page|p4p\d*\/.*)\.html?$/,
    examples: [
      'https://p4psearch.1688.com/page.html?hpageId=old-sem-pc-list&keywords=x',
      'https://p4psearch.1688.com/p4p114/p4psearch/offer.htm?keywords=x',
    ],
  },
  {
    kind: 'shop',
    form: 'front',
    host: isShopHost,
    path: /^\/$/,
    examples: ['https://shop1a2b3c4d5e6f7.1688.com/', 'https://shop1a2b3c4d5e6f7.1688.com/?spm=1'],
  },
  {
    kind: 'shop',
    form: 'pages',
    host: isShopHost,
    path: /^\/page\/(?:index|(?:new)?offerlist(?:_\d+)?|shopdynamic|albumlist|companyinfo|activity)\.html?$/,
    examples: [
      'https://fixture-lamps.1688.com/page/index.html',
      'https://shop1a2b3c4d5e6f7.1688.com/page/offerlist.htm',
      'https://fixture-lamps.cn.1688.com/page/offerlist_12345.htm',
    ],
  },
  {
    kind: 'shop',
    form: 'mobile',
    host: 'winport.m.1688.com',
    path: /^\/page\/index\.html?$/,
    query: ['memberId'],
    examples: ['https://winport.m.1688.com/page/index.html?memberId=b2b-1000000000000aaaaa'],
  },
  {
    kind: 'shop',
    form: 'mobile short',
    host: 'm.1688.com',
    path: /^\/winport\/b2b-[0-9a-z]+\.html?$/,
    examples: ['https://m.1688.com/winport/b2b-1000000000000aaaaa.html'],
  },
  {
    kind: 'shop',
    form: 'factory card',
    host: 'sale.1688.com',
    path: /^\/factory\/card\.html?$/,
    query: ['memberId', 'facMemId'],
    examples: ['https://sale.1688.com/factory/card.html?memberId=b2b-1000000000000aaaaa'],
  },
  {
    kind: 'contact',
    form: 'desktop',
    host: isShopHost,
    path: /^\/page\/contactinfo\.html?$/,
    examples: [
      'https://shop1a2b3c4d5e6f7.1688.com/page/contactinfo.html',
      'https://fixture-lamps.1688.com/page/contactinfo.htm',
    ],
  },
  {
    kind: 'credit',
    form: 'desktop',
    host: isShopHost,
    path: /^\/page\/creditdetail(?:_(?:remark|certificate|guarantee))?\.html?$/,
    examples: [
      'https://shop1a2b3c4d5e6f7.1688.com/page/creditdetail.htm',
      'https://fixture-lamps.1688.com/page/creditdetail_remark.htm',
    ],
  },
  {
    kind: 'credit',
    form: 'mobile',
    host: 'wp.m.1688.com',
    path: /^\/page\/businessinfor\.html?$/,
    query: ['memberId'],
    examples: ['https://wp.m.1688.com/page/businessinfor.html?memberId=b2b-1000000000000aaaaa&bizCode=winport'],
  },
  {
    kind: 'credit',
    form: 'public',
    host: 'xinyong.1688.com',
    path: /^\/credit\/publicCreditDetail\.html?$/,
    examples: ['https://xinyong.1688.com/credit/publicCreditDetail.htm?id=1'],
  },
];
