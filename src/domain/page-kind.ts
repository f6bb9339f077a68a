/** Kinds of 1688 pages the product tells apart. `wall` is a captcha or a login page in the place of another. */
export const pageKinds = [
  'offer',
  'search',
  'shop',
  'contact',
  'credit',
  'order',
  'checkout',
  'chat',
  'home',
  'wall',
  'other',
] as const;

export type PageKind = (typeof pageKinds)[number];
