import type { Fields } from './reading';

/** The ids of a store, strongest first; null where none is known. Names are never ids. */
export interface StoreIds {
  memberId: string | null;
  loginId: string | null;
  shopHost: string | null;
}

type Id = { [Name in keyof StoreIds]: Fields[Name extends 'shopHost' ? 'shopUrl' : Name] };

function textOf(field: Id[keyof Id]): string | null {
  const text = field.state === 'found' ? field.value.trim() : '';
  return text === '' ? null : text;
}

/** `a-b2b-…` stands in company search, `…_false` in scraped text; both name the member without them. */
function memberIdOf(text: string | null): string | null {
  return text === null
    ? null
    : text
        .toLowerCase()
        .replace(/^a-(?=b2b-)/, '')
        .replace(/_(?:true|false)$/, '');
}

/** A shop's host is one label under 1688.com. */
function shopHostOf(address: string | null): string | null {
  const withScheme = address?.startsWith('//') ? `https:${address}` : address;
  if (withScheme === null || withScheme === undefined || !URL.canParse(withScheme)) return null;
  const host = new URL(withScheme).hostname.toLowerCase();
  return /^[a-z0-9-]+\.1688\.com$/.test(host) ? host : null;
}

/** The store ids a reading shows. */
export function storeIdsOf(fields: Fields): StoreIds {
  return {
    memberId: memberIdOf(textOf(fields.memberId)),
    loginId: textOf(fields.loginId)?.normalize('NFC') ?? null,
    shopHost: shopHostOf(textOf(fields.shopUrl)),
  };
}

/** Every key the store may be found under, strongest first; empty when the reading names no store. */
export function storeKeysOf({ memberId, loginId, shopHost }: StoreIds): string[] {
  return [
    ...(memberId === null ? [] : [`m:${memberId}`]),
    ...(loginId === null ? [] : [`l:${loginId}`]),
    ...(shopHost === null ? [] : [`h:${shopHost}`]),
  ];
}

/** Stands for "a page that names no store" where a store key is asked for; nothing is ever stored under it. */
export const unidentifiedKey = (address: string) => `u:${address}`.slice(0, 300);

/** False for the key of a page that names no store: marks and payments cannot be kept for it. */
export const isIdentified = (storeKey: string) => !storeKey.startsWith('u:');
