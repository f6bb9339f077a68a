import type { PageKind } from '@/domain/page-kind';
import { isSiteHost } from './shop-host';
import { rowMatches, type UrlRow } from './urls/row';
import { isWall } from './wall';

const captchaPath = /\/_____tmd_____\/punish/;

/**
 * The kind of a page by its parsed address and by what it carries. A captcha or login page under another page's address is a
 * `wall`; hosts outside 1688.com and addresses in none of the rows are `other`. Reads little, so it can run on every page.
 */
export function recogniseAmong(rows: UrlRow[], url: URL, document: Document): PageKind {
  if (!isSiteHost(url.hostname)) return 'other';
  if (captchaPath.test(url.pathname) || isWall(document)) return 'wall';
  const row = rows.find((candidate) => rowMatches(candidate, url));
  return row && (row.shows?.(url, document) ?? true) ? row.kind : 'other';
}
