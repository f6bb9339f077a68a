import { isShopHost } from '../shop-host';
import { text } from './text';

const offerPath = /\/(?:offer|pic|page)\/(\d{6,20})(?:\.html?)?(?![\w.])/;

/** Offer id (digits) out of an address or a bare id; undefined when there is none. */
export function offerId(found: unknown): string | undefined {
  const shown = typeof found === 'number' ? String(found) : found;
  if (typeof shown !== 'string') return undefined;
  if (/^\d{6,20}$/.test(shown)) return shown;
  if (!URL.canParse(shown)) return undefined;
  const url = new URL(shown);
  if (!/(^|\.)1688\.com$/.test(url.hostname)) return undefined;
  const asked = url.searchParams.get('offerId') ?? url.searchParams.get('offerid');
  return offerPath.exec(url.pathname)?.[1] ?? (asked !== null && /^\d{6,20}$/.test(asked) ? asked : undefined);
}

/**
 * Seller's member id: `b2b-` and letters, or an old login such as `abc123`. Scraped ids carry a tail `_false` or `_true`, and
 * company searches a head `a-`, that are no part of it.
 */
export function memberId(found: unknown): string | undefined {
  const shown = text(found)?.replace(/^(?:a-)?(b2b-[0-9a-z]+)(?:_(?:true|false))?$/, '$1');
  return shown !== undefined && /^[\w-]{3,64}$/.test(shown) ? shown : undefined;
}

/** Login name out of an attribute, where it stands percent-encoded; undefined for the GBK of older pages, which cannot be told from damage. */
export function encodedLogin(found: unknown): string | undefined {
  const shown = text(found);
  if (shown === undefined) return undefined;
  try {
    return text(decodeURIComponent(shown));
  } catch {
    return undefined;
  }
}

/** Address of the shop without path and query, `https://<shop>.1688.com`; undefined for hosts that belong to no shop. */
export function shopUrl(found: unknown): string | undefined {
  if (typeof found !== 'string') return undefined;
  const address = found.startsWith('//') ? `https:${found}` : found;
  if (!URL.canParse(address)) return undefined;
  const host = new URL(address).hostname;
  return isShopHost(host) ? `https://${host}` : undefined;
}
