import { registeredForm } from './company-name';
import { matchKinds, matchesOf, type BlacklistEntry, type MatchKind } from './mark';
import { storeKeysOf, type StoreIds } from './store-key';

/** What may tell a company apart from others; names are every one it is known under. */
export interface CompanyMarks {
  ids: StoreIds;
  licenceCode: string | null;
  names: string[];
}

/** A blacklist entry that recognises a store under another key. `sure` by an id or the licence; a name alone says "possibly the same". */
export interface BlockedMatch {
  storeKey: string;
  /** name of the listed store as read, null when none was */
  name: string | null;
  sure: boolean;
  /** the strongest it was recognised by */
  by: MatchKind;
  entry: BlacklistEntry;
}

const nameKey = (name: string) => `n:${registeredForm(name).toLowerCase()}`;

/** Keys of one kind, "" entries left out. */
function keysOf(kind: MatchKind, { ids, licenceCode, names }: CompanyMarks): string[] {
  switch (kind) {
    case 'member':
      return storeKeysOf({ ...ids, shopHost: null });
    case 'licence':
      return licenceCode === null ? [] : [`c:${licenceCode.trim().toUpperCase()}`];
    case 'name':
      return names.map(nameKey).filter((key) => key !== 'n:');
    case 'host':
      return storeKeysOf({ memberId: null, loginId: null, shopHost: ids.shopHost });
  }
}

/** Everything a company may be recognised by, or what an entry asks for, each once. */
export function companyKeys(company: CompanyMarks, entry: BlacklistEntry | null = null): string[] {
  const kinds = entry === null ? matchKinds : matchesOf(entry);
  return [...new Set(kinds.flatMap((kind) => keysOf(kind, company)))];
}

const kindOf: Record<string, MatchKind> = { c: 'licence', m: 'member', l: 'member', h: 'host', n: 'name' };
const strength: readonly MatchKind[] = ['licence', 'member', 'host', 'name'];

/** What the strongest of some keys is; undefined without any. Only a name is borne by several companies. */
export const strongestKind = (keys: readonly string[]): MatchKind | undefined =>
  strength.find((kind) => keys.some((key) => kindOf[key.charAt(0)] === kind));
