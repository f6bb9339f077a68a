import type { Fields, Reading } from '@/domain/reading';
import { at, isRecord } from '../embedded/walk';
import { memberId, offerId, shopUrl } from '../parse/identity';
import { text } from '../parse/text';
import { isShopHost } from '../shop-host';

/** What tells whose a page or a reply is; null where nothing does. */
export interface Ids {
  offerId: string | null;
  memberId: string | null;
  loginId: string | null;
  /** address of the shop; one shop can have two */
  shopUrl: string | null;
}

const names = {
  offerId: ['offerId', 'itemId', 'offerIds'],
  memberId: ['memberId', 'sellerMemberId', 'facMemId'],
  loginId: ['loginId', 'sellerLoginId'],
} as const;
const deepest = 4;

const valueOf = (field: Fields[keyof Ids]): string | null => (field.state === 'found' ? field.value : null);

/** Ids among the facts that were read. */
export const idsOfFields = (fields: Fields): Ids => ({
  offerId: valueOf(fields.offerId),
  memberId: valueOf(fields.memberId),
  loginId: valueOf(fields.loginId),
  shopUrl: valueOf(fields.shopUrl),
});

/** Ids of a page: among its facts, and a shop's in the page's own address. */
export function idsOfPage({ url, pageKind, fields }: Reading): Ids {
  const known = idsOfFields(fields);
  if (pageKind === 'offer' || !URL.canParse(url)) return known;
  const { hostname, searchParams } = new URL(url);
  return {
    ...known,
    memberId: known.memberId ?? memberId(searchParams.get('memberId') ?? searchParams.get('facMemId')) ?? null,
    shopUrl: isShopHost(hostname) ? `https://${hostname}` : known.shopUrl,
  };
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[{[]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined; // a text that only begins like data
  }
}

/** The first value under one of the keys, however the request packs its parameters: in objects, or in texts that hold some. */
function under(value: unknown, keys: readonly string[], depth = 0): unknown {
  const holder = parsed(value);
  if (!isRecord(holder) || depth > deepest) return undefined;
  for (const key of keys) if (at(holder, key) !== undefined) return at(holder, key);
  for (const inner of Object.values(holder)) {
    const found = under(inner, keys, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Ids a request names in its address; a request that carries its parameters elsewhere names none. */
export function idsOfRequest(address: URL): Ids {
  const asked = address.searchParams.get('data');
  return {
    offerId: offerId(under(asked, names.offerId)) ?? null,
    memberId: memberId(under(asked, names.memberId)) ?? null,
    loginId: text(under(asked, names.loginId)) ?? null,
    shopUrl: shopUrl(under(asked, ['shopUrl'])) ?? null,
  };
}

const lasting = ['offerId', 'memberId', 'loginId'] as const;

/** True when the two name different offers, members or logins. Two addresses may be one shop's. */
export const contradict = (one: Ids, other: Ids): boolean =>
  lasting.some((name) => one[name] !== null && other[name] !== null && one[name] !== other[name]);

/** True when the two have an id in common. */
export const share = (one: Ids, other: Ids): boolean =>
  [...lasting, 'shopUrl' as const].some((name) => one[name] !== null && one[name] === other[name]);
