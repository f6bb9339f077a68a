import type { PageKind } from '@/domain/page-kind';
import { isSiteHost } from '../shop-host';

/** One form of address. `host` is a whole host name or a test of it; `query` names parameters of which one must be there. */
export interface UrlRow {
  kind: PageKind;
  /** which address of the kind, in words for a developer */
  form: string;
  host: string | ((host: string) => boolean);
  path: RegExp;
  query?: string[];
  /** for addresses that do not tell the kind by themselves: whether the page shows it */
  shows?: (url: URL, document: Document) => boolean;
}

/** Hosts are compared whole, label by label. */
export function rowMatches(row: UrlRow, url: URL): boolean {
  if (!isSiteHost(url.hostname) || !/^https?:$/.test(url.protocol)) return false;
  const host = typeof row.host === 'string' ? row.host === url.hostname : row.host(url.hostname);
  if (!host || !row.path.test(url.pathname)) return false;
  return row.query?.some((name) => url.searchParams.has(name)) ?? true;
}
