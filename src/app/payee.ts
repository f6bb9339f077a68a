import type { PastedPayee, SellerName } from '@/domain/pasted';
import type { KnownFacts } from '@/evidence/known';
import { compareNames, type NameMatch } from '@/evidence/identity/compare-names';
import { isPersonName } from '@/evidence/identity/person-name';

/** The name a payee must have: that on the licence, else that which the store's pages show. Null where neither is known. */
export function sellerNameOf({ legalName, companyName }: KnownFacts): SellerName | null {
  if (legalName !== undefined) return { name: legalName.value, from: 'licence' };
  return companyName === undefined ? null : { name: companyName.value, from: 'page' };
}

/** What a comparison comes to for a payee; a person counts as one unless the licence has the very same name. */
export function payeeOf(
  name: string,
  isPerson: boolean,
  against: NameMatch | null,
  company: SellerName | null,
): PastedPayee {
  const told = (match: PastedPayee['match']): PastedPayee => ({ name, match, differs: null, company });
  if (against?.match === 'equal') return told('equal');
  if (isPerson) return told('person');
  if (against?.match !== 'near' && against?.match !== 'different') return told('unknown');
  const { one, other } = against.difference;
  return { name, match: against.match, differs: { payee: one, company: other }, company };
}

/** Compares a name the buyer typed or pasted with the company's. */
export function judgePayee(name: string, company: SellerName | null): PastedPayee {
  return payeeOf(name, isPersonName(name), company && compareNames(name, company.name), company);
}
