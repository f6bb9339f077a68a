import type { Page } from '../page';

/** True for the addresses of company and factory searches. */
export const isCompanySearch = ({ url }: Pick<Page, 'url'>): boolean =>
  url.hostname === 's.1688.com' && url.pathname.startsWith('/company/');
