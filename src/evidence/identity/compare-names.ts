import { readCompanyName, type CompanyName } from './company-name';
import { foldName } from './fold-name';
import { differingPart, editDistance } from './name-difference';

/** Why two names are near and not equal. */
export type NearReason = 'form' | 'sole-trader-note' | 'branch' | 'region' | 'trade' | 'characters';

/** `one` and `other` are the parts in which the folded names differ, "" where one only lacks something. */
export interface NameDifference {
  one: string;
  other: string;
}

/**
 * How two names compare. `near` asks for a look (a branch, a missing ending, another place or trade word, a character or two);
 * `not-comparable`: one is empty or a translation, so nothing follows from it.
 */
export type NameMatch =
  | { match: 'equal' }
  | { match: 'near'; reason: NearReason; difference: NameDifference }
  | { match: 'different'; difference: NameDifference }
  | { match: 'not-comparable' };

const isChinese = (name: string) => /\p{Script=Han}/u.test(name);
const withoutNote = (name: string) => name.replace(/\((?:个体工商户|个人独资|有限合伙|普通合伙)\)$/, '');
const withoutGroup = (name: string) => name.replace('(集团)', '');
const withoutBrackets = (name: string) => name.replace(/[()]/g, '');

/** A translated or Latin name without its legal ending. */
const latinCore = (name: string) => name.replace(/[()&]/g, '').replace(/(?:co|ltd|limited|inc|corp|company|llc)+$/, '');

const bareRegion = ({ region, bracketed }: CompanyName) =>
  [region, bracketed]
    .filter((part) => part !== null)
    .join('')
    .replace(/[省市区县镇乡]/g, '');

/** Share of changed characters up to which two names are still near: two in ten. Our judgement. */
const nearShare = 0.2;

function nearByParts(one: CompanyName, other: CompanyName): NearReason | undefined {
  if (one.tradeName === null || one.tradeName !== other.tradeName) return undefined;
  if (one.tradeName.length < 2) return undefined;
  const [isSameRegion, isSameTrade] = [bareRegion(one) === bareRegion(other), one.trade === other.trade];
  const isOneWithoutRegion = bareRegion(one) === '' || bareRegion(other) === '';
  if (isSameTrade && one.form === other.form) {
    return isSameRegion || isOneWithoutRegion || contains(bareRegion(one), bareRegion(other)) ? 'region' : undefined;
  }
  if (isSameTrade && (isSameRegion || isOneWithoutRegion)) return 'form';
  return isSameRegion && one.form === other.form ? 'trade' : undefined;
}

const contains = (one: string, other: string) => one.includes(other) || other.includes(one);

/** A company of another place or with another trade name is another company, however alike the rest is. */
function isAnother(one: CompanyName, other: CompanyName): boolean {
  const [place, otherPlace] = [bareRegion(one), bareRegion(other)];
  if (place !== '' && otherPlace !== '' && !contains(place, otherPlace)) return true;
  return one.tradeName !== null && other.tradeName !== null && editDistance(one.tradeName, other.tradeName) > 1;
}

function nearReason(one: string, other: string): NearReason | undefined {
  if (withoutNote(one) === withoutNote(other)) return 'sole-trader-note';
  if (withoutGroup(one) === withoutGroup(other)) return 'form';
  if (withoutBrackets(one) === withoutBrackets(other)) return 'region';
  const [parts, otherParts] = [readCompanyName(one), readCompanyName(other)];
  if (parts && otherParts) {
    if (parts.parent === other || otherParts.parent === one) return 'branch';
    const near = nearByParts(parts, otherParts);
    if (near) return near;
    if (isAnother(parts, otherParts)) return undefined;
  }
  const longer = Math.max(one.length, other.length);
  const distance = editDistance(one, other);
  return longer >= 4 && distance <= Math.max(1, Math.floor(longer * nearShare)) ? 'characters' : undefined;
}

/**
 * Compares two names of a seller (on the licence, of the shop, of the payee) after folding width, brackets and blanks. A bank wants
 * them equal character by character; `near` names are for a person to look at, not fraud by themselves (domain handbook, section 4).
 */
export function compareNames(left: string, right: string): NameMatch {
  const [one, other] = [foldName(left), foldName(right)];
  if (one === '' || other === '' || isChinese(one) !== isChinese(other)) return { match: 'not-comparable' };
  if (one === other) return { match: 'equal' };
  const difference = differingPart(one, other);
  if (!isChinese(one) && latinCore(one) === latinCore(other)) return { match: 'near', reason: 'form', difference };
  const reason = nearReason(one, other);
  return reason ? { match: 'near', reason, difference } : { match: 'different', difference };
}
