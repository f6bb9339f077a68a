import type { UrlRow } from './row';

/** Addresses of offers on the mobile site. */
export const mobileOfferRows: UrlRow[] = [
  {
    kind: 'offer',
    form: 'mobile short',
    host: 'm.1688.com',
    path: /^\/offer\/\d+\.html?$/,
  },
  {
    kind: 'offer',
    form: 'mobile',
    host: 'detail.m.1688.com',
    path: /^\/page\/index\.html?$/,
    query: ['offerId'],
  },
];

/** Examples of each form, for tests; apart from the rows, so that no page has to carry them. */
export const mobileOfferExamples: Record<string, string[]> = {
  'offer mobile short': ['https://m.1688.com/offer/900000000001.html', 'http://m.1688.com/offer/1000000000001.html'],
  'offer mobile': ['https://detail.m.1688.com/page/index.html?sk=order&offerId=900000000001'],
};
