import type { NamedAmount, PastedReason, PastedVerdict, PhraseHit, SellerReply } from '@/domain/pasted';
import { compareNames, type NameMatch } from '../identity/compare-names';
import { isPersonName } from '../identity/person-name';
import { readAccounts, type ReadAccount } from '../identity/read-account';
import { readPayees } from '../identity/read-payee';
import { findPhrases } from './find-phrases';
import { longestText } from './fold-text';
import { weighReasons } from './paste-reasons';
import { readAmounts } from './read-amounts';
import { readTracking, type ReadTracking } from './read-tracking';

/** What is known of the seller; null where it is not. */
export interface SellerNames {
  /** the Chinese name on the licence */
  legalName: string | null;
  shopName: string | null;
}

export interface ReadPayee {
  name: string;
  isPerson: boolean;
  /** null where the name to compare with is not known */
  againstLegal: NameMatch | null;
  againstShop: NameMatch | null;
}

/** What a pasted message says. `reasons` stand most telling first; `replies` are answers to offer, the best first, never empty. */
export interface PastedReading {
  verdict: PastedVerdict;
  reasons: PastedReason[];
  replies: SellerReply[];
  phrases: PhraseHit[];
  payees: ReadPayee[];
  accounts: ReadAccount[];
  tracking: ReadTracking;
  amounts: NamedAmount[];
  isCut: boolean;
}

/** Parts parted by an empty line, read apart up to this many; the rest is read as one. */
const mostParagraphs = 200;

const isKnown = (name: string | null): name is string => name !== null && name.trim() !== '';

/** One message of those pasted; what is named in one says nothing of another. */
interface Paragraph {
  payees: ReadPayee[];
  accounts: ReadAccount[];
  tracking: ReadTracking;
}

function paragraphsOf(text: string): string[] {
  const parts = text.split(/\n[ \t\r]{0,20}\n/);
  return [
    ...parts.slice(0, mostParagraphs),
    ...(parts.length > mostParagraphs ? [parts.slice(mostParagraphs).join('\n')] : []),
  ];
}

function payeeOf(name: string, { legalName, shopName }: SellerNames): ReadPayee {
  return {
    name,
    isPerson: isPersonName(name),
    againstLegal: isKnown(legalName) ? compareNames(name, legalName) : null,
    againstShop: isKnown(shopName) ? compareNames(name, shopName) : null,
  };
}

function payeeReason({ isPerson, againstLegal }: ReadPayee): PastedReason[] {
  if (againstLegal?.match === 'equal') return [];
  if (isPerson) return ['payee-person'];
  if (againstLegal?.match === 'different') return ['payee-different'];
  return [againstLegal?.match === 'near' ? 'payee-near' : 'payee-unchecked'];
}

function accountReasons({ accounts, payees }: Paragraph): PastedReason[] {
  const isOwn = payees.length > 0 && payees.every(({ againstLegal }) => againstLegal?.match === 'equal');
  return accounts.flatMap(({ kind, isCardCalledCompany }): PastedReason[] => {
    if (kind === 'wallet') return ['wallet-account'];
    if (kind === 'abroad') return ['account-abroad'];
    if (kind !== 'personal') return [];
    const card: PastedReason[] = isCardCalledCompany ? ['card-called-company'] : [];
    // a company can hold a card too (单位结算卡), but then the payee is the company
    return isCardCalledCompany && isOwn ? card : [...card, 'personal-account'];
  });
}

function trackingReasons({ parcels, warnings }: ReadTracking): PastedReason[] {
  const some = (test: (parcel: ReadTracking['parcels'][number]) => boolean, reason: PastedReason) =>
    parcels.some(test) ? [reason] : [];
  return [
    ...some(({ kind }) => kind === 'private', 'tracking-private'),
    ...some(({ kind }) => kind === 'impossible', 'tracking-impossible'),
    ...some(({ agrees, kind }) => agrees === false && kind !== 'impossible', 'tracking-other-carrier'),
    ...(warnings.length > 0 ? (['tracking-words'] as const) : []),
  ];
}

/**
 * Reads a message of a seller as the buyer pasted it: phrases, payee against the names of the seller, whose account it is, parcels, amounts;
 * and from these a verdict with reasons and answers. Everything is judged from the text alone, nothing is kept. A missing name never makes
 * a verdict better: a payee that cannot be compared asks for care. Never throws; reads the first 20,000 characters.
 */
export function readPastedText(text: string, names: SellerNames): PastedReading {
  const kept = text.slice(0, longestText);
  const isCut = text.length > longestText;
  const phrases = findPhrases(kept);
  const paragraphs = paragraphsOf(kept).map((part): Paragraph => {
    const payees = readPayees(part).map((name) => payeeOf(name, names));
    return { payees, accounts: readAccounts(part), tracking: readTracking(part) };
  });
  const found: PastedReason[] = [
    ...phrases.map(({ category }) => category),
    ...paragraphs.flatMap(({ payees }) => payees.flatMap(payeeReason)),
    ...paragraphs.flatMap(accountReasons),
    ...paragraphs.flatMap(({ tracking }) => trackingReasons(tracking)),
    ...(isCut ? (['cut'] as const) : []),
  ];
  return {
    ...weighReasons(found),
    phrases,
    payees: paragraphs.flatMap(({ payees }) => payees),
    accounts: paragraphs.flatMap(({ accounts }) => accounts),
    tracking: {
      parcels: paragraphs.flatMap(({ tracking }) => tracking.parcels),
      named: [...new Set(paragraphs.flatMap(({ tracking }) => tracking.named))],
      warnings: [...new Set(paragraphs.flatMap(({ tracking }) => tracking.warnings))],
    },
    amounts: readAmounts(kept),
    isCut,
  };
}
