import type { Currency } from './money';

/** What a phrase of a seller's message is about. */
export const phraseCategories = [
  'wechat-contact',
  'qq-contact',
  'foreign-chat',
  'private-transfer',
  'bank-transfer',
  'untraceable',
  'account-changed',
  'full-prepay',
  'confirm-early',
  'review-bribe',
  'refuse-visit',
  'urgency',
] as const;
export type PhraseCategory = (typeof phraseCategories)[number];

/** `critical`: warn at once. `high`: a strong sign. `medium`: weighs more beside payment words. `low`: only adds to others. */
export const phraseSeverities = ['low', 'medium', 'high', 'critical'] as const;
export type PhraseSeverity = (typeof phraseSeverities)[number];

/** A phrase found: `at` counts characters (UTF-16) of the text as given, `phrase` is what stands there, `excerpt` it with its surroundings. */
export interface PhraseHit {
  category: PhraseCategory;
  severity: PhraseSeverity;
  phrase: string;
  at: number;
  excerpt: string;
}

/** Whose money an account is: a company's, a person's bank card, a wallet (Alipay, WeChat), abroad (IBAN, SWIFT), or not told. */
export const accountKinds = ['company', 'personal', 'wallet', 'abroad', 'unknown'] as const;
export type AccountKind = (typeof accountKinds)[number];

/** `careful`: read the reasons before going on. `stop`: do not pay this way. */
export const pastedVerdicts = ['normal', 'careful', 'stop'] as const;
export type PastedVerdict = (typeof pastedVerdicts)[number];

/** Why a pasted message is not `normal`; most telling first in a result. A phrase category is a reason of its own. */
export const pastedReasons = [
  'payee-person',
  'payee-different',
  'personal-account',
  'wallet-account',
  'card-called-company',
  'payee-near',
  'payee-unchecked',
  'account-abroad',
  'tracking-private',
  'tracking-impossible',
  'tracking-other-carrier',
  'tracking-words',
  'cut',
] as const;
export type PastedReason = PhraseCategory | (typeof pastedReasons)[number];

/** Answers to offer the buyer; each has a polite Chinese text and its meaning in the words of the interface. */
export const sellerReplies = [
  'pay-on-platform',
  'company-account',
  'correct-payee',
  'old-account',
  'staged',
  'confirm-after-inspection',
  'real-tracking',
  'video-call',
  'honest-reviews',
  'chat-here',
  'no-hurry',
  'thanks',
] as const;
export type SellerReply = (typeof sellerReplies)[number];

/** An amount a message names. */
export interface NamedAmount {
  amount: number;
  currency: Currency;
}

/** Characters taken from a paste; of these the first 20,000 are read, and a longer text is said to be cut. */
export const longestPasted = 100_000;

/** What the buyer says was pasted; a bare name or number is then read as that. */
export const pastedKinds = ['message', 'payee', 'account', 'tracking'] as const;
export type PastedKind = (typeof pastedKinds)[number];

/** How a payee stands to the company's name; `unknown` where they cannot be compared, `person` for a person who is not the licence's own name. */
export type PayeeMatch = 'equal' | 'near' | 'different' | 'person' | 'unknown';

/** The company's name as the licence has it, or as its pages show it where the licence was not read. */
export interface SellerName {
  name: string;
  from: 'licence' | 'page';
}

/**
 * A payee beside the name of the company, null where that is not known. `differs` are the parts in which the two differ, "" where one
 * lacks something; null unless near or different.
 */
export interface PastedPayee {
  name: string;
  match: PayeeMatch;
  differs: { payee: string; company: string } | null;
  company: SellerName | null;
}

/** A parcel number; `carriers` are the names of those it can belong to. */
export interface PastedParcel {
  number: string;
  kind: 'carrier' | 'private' | 'impossible' | 'unrecognised';
  carriers: string[];
}

/**
 * What a pasted text says, judged for one store. `company` is the seller's name, null where it is not known.
 * Reasons most telling first, replies best first and never empty; `tail` the last four characters of an account's number.
 */
export interface PastedAnswer {
  verdict: PastedVerdict;
  reasons: PastedReason[];
  replies: SellerReply[];
  phrases: PhraseHit[];
  payees: PastedPayee[];
  accounts: { kind: AccountKind; tail: string | null }[];
  parcels: PastedParcel[];
  company: SellerName | null;
  /** largest deposit of an order, 0 to 1, as the policy in force has it */
  deposit: number;
}
