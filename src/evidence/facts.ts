import type { BlockedMatch } from '@/domain/blocked';
import type { CheckAnswer } from '@/domain/check-answer';
import type { Correction } from '@/domain/correction';
import type { StoreMark } from '@/domain/mark';
import { factNames } from '@/domain/page-facts';
import type { Reading } from '@/domain/reading';
import type { SeenReviews } from '@/domain/seen-review';
import type { SharedWord } from '@/domain/shared-word';
import { blockedFacts } from './blocked-facts';
import { colleagueFacts } from './colleague-facts';
import { companyFacts, sisterFacts, type Sisters } from './company-facts';
import { companyKindOf } from './company-kind';
import { applyCorrections } from './corrections';
import { defaultEvidenceLimits, type EvidenceLimits } from './evidence-limits';
import { factoryClaimIn } from './factory-claim';
import { historyFacts } from './history-facts';
import type { EvidenceName, Facts, Known, KnownFacts } from './known';
import { paymentPhraseIn } from './payment-phrase';
import { knownFrom, learn, recall } from './recall';
import { reviewFacts } from './review-facts';
import { ownSalesOf, soldSinceListing } from './sales-scope';

export type { EvidenceName, EvidenceValues, Facts, Known } from './known';

export interface Sources {
  reading: Reading;
  /** earlier readings of the same store, newest first */
  earlier: Reading[];
  /** the buyer's entry, null when there is none; left out when the buyer's list is not at hand */
  blacklist?: StoreMark['blacklist'];
  /** what the buyer typed over facts of this store */
  corrections?: Correction[];
  /** reviews seen on any visit; left out, those of the page alone count */
  reviews?: SeenReviews;
  /** kept stores of the same company, null when there is nothing to search by; left out when memory is not at hand */
  sisters?: Sisters | null;
  /** the buyer's entries on other shops that recognise this company, null when there is nothing to search by */
  blocked?: BlockedMatch[] | null;
  /** other buyers' words on this company, null when no file of theirs was ever taken in; left out when they are not at hand */
  shared?: SharedWord[] | null;
  limits?: EvidenceLimits;
  /** the buyer's answers to checks of this store; left out when they are not at hand */
  checks?: CheckAnswer[];
  /** ISO 8601 */
  now: string;
}

/** A fact worked out from another keeps its place and date; undefined stays unknown. */
function derive<From, To>(from: Known<From> | undefined, work: (value: From) => To | undefined): Known<To> | undefined {
  const value = from && work(from.value);
  return from && value !== undefined ? { ...from, value } : undefined;
}

/** What follows from the facts; what cannot be worked out is left unknown. */
function workOut(known: KnownFacts): void {
  const derived = {
    companyKind: derive(known.companyName, companyKindOf),
    factoryClaim: derive(known.title, factoryClaimIn),
    paymentPhrase: derive(known.title, paymentPhraseIn),
    ownSales: derive(known.sales, ownSalesOf),
    soldInAll: derive(known.sales, soldSinceListing),
  };
  for (const [name, fact] of Object.entries(derived)) if (fact) Object.assign(known, { [name]: fact });
}

const derivedFrom: Partial<Record<EvidenceName, EvidenceName[]>> = {
  title: ['factoryClaim', 'paymentPhrase'],
  sales: ['ownSales', 'soldInAll'],
  licenceCode: ['licence', 'accountChange'],
  legalName: ['names'],
  foundedOn: ['ages'],
  companyName: ['companyKind', 'names', 'nameChange'],
  loginId: ['accountChange'],
  membershipYears: ['yearsChange', 'ages'],
  repeatRate: ['repeatRateChange'],
  serviceScore: ['serviceScoreChange'],
  badges: ['lostMarks', 'retiredMarks'],
  priceTiers: ['ownPrice', 'ladder'],
};

/**
 * Gathers what is known of the store or offer on a page: its own fields, then facts of earlier readings it does not show, over both
 * the buyer's own values, then what follows from all, from the visits before and from reviews and stores kept. An offer page is judged as an offer, every other page as its store.
 */
export function gatherFacts(sources: Sources): Facts {
  const { reading, earlier, blacklist, corrections = [], checks, limits = defaultEvidenceLimits, now } = sources;
  const known: KnownFacts = {};
  const broken: EvidenceName[] = [];
  for (const name of factNames) {
    learn(known, name, knownFrom(name, reading, 'page'));
    if (reading.fields[name].state !== 'missing' && known[name] === undefined) {
      broken.push(name, ...(derivedFrom[name] ?? []));
    }
  }
  recall(known, reading, earlier, now);
  const typed = applyCorrections(known, { corrections, reading, earlier });
  workOut(known);
  Object.assign(
    known,
    companyFacts(known, now),
    historyFacts(reading, earlier, limits, now),
    reviewFacts(reading, sources.reviews, limits.reviews, now),
    sisterFacts(sources.sisters, now),
    blockedFacts({ blacklist, blocked: sources.blocked, companyName: known.companyName?.value ?? null }, now),
    colleagueFacts(sources.shared, known.companyName?.value ?? null, now),
  );
  if (checks) known.checks = { value: checks, place: 'buyer', at: now, origin: 'buyer' };
  return {
    subject: reading.pageKind === 'offer' ? 'offer' : 'store',
    now,
    known,
    broken: broken.filter((name) => known[name] === undefined),
    typed,
  };
}
