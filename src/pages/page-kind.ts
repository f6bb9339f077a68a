import type { PageKind } from '@/domain/page-kind';
import { urlRows as pageRows, type UrlRow } from './page-urls';
import { buyingRows } from './page-urls-buying';
import { isSiteHost, shopLabel } from './shop-host';
import { isWall } from './wall';

export { isShopHost } from './shop-host';

/** Every address we know. No two rows share an address: a test tries each example against each row. */
export const urlRows: UrlRow[] = [...pageRows, ...buyingRows];
const captchaPath = /\/_____tmd_____\/punish/;

/** Hosts are compared whole, label by label. */
export function rowMatches(row: UrlRow, url: URL): boolean {
  if (!isSiteHost(url.hostname) || !/^https?:$/.test(url.protocol)) return false;
  const host = typeof row.host === 'string' ? row.host === url.hostname : row.host(url.hostname);
  if (!host || !row.path.test(url.pathname)) return false;
  return row.query?.some((name) => url.searchParams.has(name)) ?? true;
}

/** A front page under a name that is not `shop…` is a shop's only when it links to pages of a shop. */
function showsShop(url: URL, document: Document): boolean {
  if (url.pathname !== '/' || shopLabel(url.hostname)?.certain === true) return true;
  return (
    document.querySelector('a[href*="/page/offerlist"],a[href*="/page/contactinfo"],a[href*="/page/credit"]') !== null
  );
}

/**
 * The kind of a page by its parsed address and by what it carries. A captcha or login page under another page's address is a
 * `wall`; hosts outside 1688.com and addresses we do not know are `other`. Reads little, so it can run on every page.
 */
export function recognise(url: URL, document: Document): PageKind {
  if (!isSiteHost(url.hostname)) return 'other';
  if (captchaPath.test(url.pathname) || isWall(document)) return 'wall';
  const row = urlRows.find((candidate) => rowMatches(candidate, url));
  if (row === undefined) return 'other';
  return row.kind === 'shop' && !showsShop(url, document) ? 'other' : row.kind;
}
