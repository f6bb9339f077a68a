import type { BlockedMatch } from '@/domain/blocked';
import type { CheckAnswer } from '@/domain/check-answer';
import type { Correction } from '@/domain/correction';
import type { RecordedPayment, StoreMark } from '@/domain/mark';
import type { Rate } from '@/domain/money';
import type { Reading } from '@/domain/reading';
import type { SeenReviews } from '@/domain/seen-review';
import type { SharedWord } from '@/domain/shared-word';
import { blockedIndex, companyMarks } from './blocked';
import { readChecks } from './checks';
import { readCorrections } from './corrections';
import type { Database } from './database';
import { readMark } from './marks';
import { readPayments } from './payments';
import { readRates } from './rates';
import { seenReviews } from './reviews';
import { sharedIndex } from './shared';
import { sistersOf, type SistersFound } from './sisters';
import { currentReading, offerHistory, storeHistory } from './snapshots';

/** Everything one judgement needs from memory. */
export interface Recalled {
  storeKey: string;
  /** the offer's reading seen last; for no offer, the store's newest. Undefined when none could be read */
  current: Reading | undefined;
  /** readings of the store and of the offer, newest first */
  earlier: Reading[];
  /** kept readings that this version of the program cannot understand; they stay as they are */
  unreadable: number;
  /** of the offer over all visits; for no offer, of all the store's pages */
  reviews: SeenReviews;
  mark: StoreMark;
  payments: RecordedPayment[];
  corrections: Correction[];
  checks: CheckAnswer[];
  /** other kept stores of the company, null when there is nothing to search by */
  sisters: SistersFound | null;
  /** blacklist entries on other stores that recognise this one's company; null when there is nothing to search by */
  blocked: BlockedMatch[] | null;
  /** what other buyers say of the company, null when no file of theirs was ever taken in */
  shared: SharedWord[] | null;
  rates: Rate[];
}

/** Looks a store up by its resolved key. `offerId` null asks for the store's newest page. */
export async function recall(db: Database, storeKey: string, offerId: string | null): Promise<Recalled> {
  const [ofStore, ofOffer, mark, payments, corrections, checks, rates] = await Promise.all([
    storeHistory(db, storeKey),
    offerId === null ? { readings: [], unreadable: 0 } : offerHistory(db, offerId),
    readMark(db, storeKey),
    readPayments(db, storeKey),
    readCorrections(db, storeKey),
    readChecks(db, storeKey),
    readRates(db),
  ]);
  const current = offerId === null ? ofStore.readings[0] : await currentReading(db, storeKey, offerId);
  const pages = new Map([...ofOffer.readings, ...ofStore.readings].map((one) => [`${one.readAt} ${one.url}`, one]));
  const earlier = [...pages.values()].toSorted((one, other) => other.readAt.localeCompare(one.readAt));
  const [company, sisters, reviews] = await Promise.all([
    companyMarks(db, storeKey, corrections),
    sistersOf(db, storeKey, corrections),
    seenReviews(db, storeKey, offerId, current ? [current, ...earlier] : earlier),
  ]);
  const [blocked, shared] = await Promise.all([blockedIndex(db, [company]), sharedIndex(db, [company])]);
  return {
    storeKey,
    current,
    earlier,
    reviews,
    unreadable: Math.max(ofStore.unreadable, ofOffer.unreadable),
    mark,
    payments,
    corrections,
    checks,
    sisters,
    blocked: blocked.matching(company, storeKey),
    shared: shared.of(company),
    rates,
  };
}
