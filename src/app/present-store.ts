import { isSitePage } from '@/domain/site';
import type { JudgedStore, StoreView, ViewError } from '@/domain/view';
import { tell } from '@/risk/tell';
import { blankMark } from '@/domain/mark';
import type { Context } from './context';
import { judgePayment, type Case, type Judgement } from './judge';
import { lastQuestion } from './last-question';
import { readsLess } from './reading-health';
import { licenceFactsOf } from './licence-facts';
import { reviewsSeenOf } from './reviews-seen';
import { storeFactsOf } from './store-facts';
import { findingsKeyOf, isQuiet } from './quiet';
import { markSilenced, silencedRules } from './silenced';

const dayLength = 86_400_000;

/** The view of one page and its judgement. `notKept` says why its reading could not be kept, null when it was. */
export async function presentStore(
  context: Context,
  from: Case,
  judgement: Judgement,
  storeKey: string,
  notKept: ViewError | null,
): Promise<StoreView> {
  const { reading, memory, settings, language, now } = from;
  const { facts, assessment, policy } = judgement;
  const [question, isReadLess] = await Promise.all([
    lastQuestion(context, settings.currency, policy.payment.deposit.value),
    readsLess(context, reading.pageKind),
  ]);
  const mark = memory?.mark ?? blankMark(storeKey);
  const silenced = silencedRules(settings.quietRules);
  const findingsKey = findingsKeyOf(assessment, silenced);
  const { offerId } = reading.fields;
  const shopUrl = facts.known.shopUrl?.value;
  const store: JudgedStore = {
    storeKey,
    offerId: offerId.state === 'found' ? offerId.value : null,
    companyName: facts.known.companyName?.value ?? null,
    pageUrl: reading.url,
    shopUrl: shopUrl && isSitePage(shopUrl) ? shopUrl : null,
    readAt: reading.readAt,
    stale: Date.parse(now) - Date.parse(reading.readAt) > policy.staleDays.value * dayLength,
    notKept,
    assessment: markSilenced(tell(assessment, facts, language, policy), silenced),
    payment: judgePayment(from, judgement, question),
    mark,
    storeFacts: storeFactsOf(facts, language),
    licence: licenceFactsOf(facts, language),
    reviews: reviewsSeenOf(from, facts),
    payments: memory?.payments ?? [],
    findingsKey,
    quiet: isQuiet(mark.quietFor, findingsKey),
    ...(isReadLess && { readsLess: true }),
    ...(memory && memory.unreadable > 0 && { unreadable: memory.unreadable }),
  };
  return { state: 'judged', language, ...store };
}
