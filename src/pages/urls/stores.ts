import { isShopHost } from '../shop-host';
import { showsShop } from './shows-shop';
import type { UrlRow } from './row';

/** Addresses of pages that show one store. */
export const storeRows: UrlRow[] = [
  {
    kind: 'shop',
    form: 'front',
    host: isShopHost,
    path: /^\/$/,
    shows: showsShop,
  },
  {
    kind: 'shop',
    form: 'pages',
    host: isShopHost,
    path: /^\/page\/(?:index|(?:new)?offerlist(?:_\d+)?|shopdynamic|albumlist|companyinfo|activity)\.html?$/,
  },
  {
    kind: 'shop',
    form: 'mobile',
    host: 'winport.m.1688.com',
    path: /^\/page\/index\.html?$/,
    query: ['memberId'],
  },
  {
    kind: 'shop',
    form: 'mobile short',
    host: 'm.1688.com',
    path: /^\/winport\/b2b-[0-9a-z]+\.html?$/,
  },
  {
    kind: 'shop',
    form: 'factory card',
    host: 'sale.1688.com',
    path: /^\/factory\/card\.html?$/,
    query: ['memberId', 'facMemId'],
  },
  {
    kind: 'contact',
    form: 'desktop',
    host: isShopHost,
    path: /^\/page\/contactinfo\.html?$/,
  },
  {
    kind: 'credit',
    form: 'desktop',
    host: isShopHost,
    path: /^\/page\/creditdetail(?:_(?:remark|certificate|guarantee))?\.html?$/,
  },
  {
    kind: 'credit',
    form: 'mobile',
    host: 'wp.m.1688.com',
    path: /^\/page\/businessinfor\.html?$/,
    query: ['memberId'],
  },
  {
    kind: 'credit',
    form: 'public',
    host: 'xinyong.1688.com',
    path: /^\/credit\/publicCreditDetail\.html?$/,
  },
];

/** Examples of each form, for tests; apart from the rows, so that no page has to carry them. */
export const storeExamples: Record<string, string[]> = {
  'shop front': ['https://shop1a2b3c4d5e6f7.1688.com/', 'https://shop1a2b3c4d5e6f7.1688.com/?spm=1'],
  'shop pages': [
    'https://fixture-lamps.1688.com/page/index.html',
    'https://shop1a2b3c4d5e6f7.1688.com/page/offerlist.htm',
    'https://fixture-lamps.cn.1688.com/page/offerlist_12345.htm',
  ],
  'shop mobile': ['https://winport.m.1688.com/page/index.html?memberId=b2b-1000000000000aaaaa'],
  'shop mobile short': ['https://m.1688.com/winport/b2b-1000000000000aaaaa.html'],
  'shop factory card': ['https://sale.1688.com/factory/card.html?memberId=b2b-1000000000000aaaaa'],
  'contact desktop': [
    'https://shop1a2b3c4d5e6f7.1688.com/page/contactinfo.html',
    'https://fixture-lamps.1688.com/page/contactinfo.htm',
  ],
  'credit desktop': [
    'https://shop1a2b3c4d5e6f7.1688.com/page/creditdetail.htm',
    'https://fixture-lamps.1688.com/page/creditdetail_remark.htm',
  ],
  'credit mobile': ['https://wp.m.1688.com/page/businessinfor.html?memberId=b2b-1000000000000aaaaa&bizCode=winport'],
  'credit public': ['https://xinyong.1688.com/credit/publicCreditDetail.htm?id=1'],
};
