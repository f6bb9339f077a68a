import type { UrlRow } from './row';

/** Addresses of offers on the desktop site. */
export const desktopOfferRows: UrlRow[] = [
  {
    kind: 'offer',
    form: 'desktop',
    host: 'detail.1688.com',
    path: /^\/offer\/\d+\.html?$/,
  },
];

/** Examples of each form, for tests; apart from the rows, so that no page has to carry them. */
export const desktopOfferExamples: Record<string, string[]> = {
  'offer desktop': [
    'https://detail.1688.com/offer/900000000001.html',
    'https://detail.1688.com/offer/900000000001.html?skuId=1&spm=a26352.1',
  ],
};
