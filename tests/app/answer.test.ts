import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer, localAsk, type Asker } from '@/app/answer';
import { createHandlers } from '@/app/handlers';
import { questionSchemas } from '@/app/protocol';
import { cardWords } from '@/i18n/card-words';
import { checkTopicTests } from './check-topics';
import { correctsFacts } from './correction-topic';
import { compares, listsReviews, tellsDossier, tellsPeers, tellsPrices } from './dossier-topics';
import { finishesFiles, remindsOfBackup } from './files-topics';
import { firstDay, invented, oldStore } from './invented';
import { tellsHealth } from './health-topic';
import { memoTopicTests } from './memo-topic';
import { checksPayeesAndRates, recordsPayments } from './payment-topic';
import { deletesEverything } from './delete-topic';
import { keepsPasted, readsPasted } from './paste-topic';
import { changesPolicy } from './policy-topic';
import { exportsAndDropsPlans, keepsPlans } from './plan-topic';
import { listsQuiet } from './quiet-topic';
import { hearsColleagues } from './shared-topic';
import { judged, testContext } from './test-context';
import { keepsViews, refusesViews } from './view-topics';

const page: Asker = { kind: 'page', tabId: 7 };
const extension: Asker = { kind: 'extension', tabId: null };
const refused = { ok: false, error: 'refused' };
const storeKey = 'm:b2b-2200000000001abcde';
const offerId = '600000000001';
const payment = { order: { amount: 10_000, currency: 'USD' as const }, prepaidShare: 1, channel: 'bank' as const };
const visitMessage = { topic: 'visit', question: { writeId: 'write-0001', reading: invented(oldStore) } };
const paid = {
  id: 'paid-0001',
  storeKey,
  amount: { amount: 9000, currency: 'USD' as const },
  channel: 'escrow' as const,
  paidAt: firstDay,
  deliveredAt: null,
};

let context = testContext();
let handlers = createHandlers(context);
beforeEach(() => {
  context = testContext();
  handlers = createHandlers(context);
});

/** One test for every topic; a topic without one fails the first test below. */
const topicTests: Record<string, () => Promise<void>> = {
  visit: async () => {
    expect(await answer(handlers, visitMessage, page)).toMatchObject({
      ok: true,
      answer: { state: 'judged', storeKey },
    });
    expect(context.shown).toMatchObject([[7, { state: 'judged', storeKey }]]);
  },
  'store-view': async () => {
    await answer(handlers, visitMessage, page);
    const byOffer = await answer(handlers, { topic: 'store-view', question: { storeKey, offerId } }, page);
    const byStore = await answer(handlers, { topic: 'store-view', question: { storeKey, offerId: null } }, page);
    expect(byOffer).toMatchObject({ ok: true, answer: { state: 'judged', offerId, notKept: null } });
    expect(byStore).toEqual(byOffer);
    const other = await answer(handlers, { topic: 'store-view', question: { storeKey, offerId: '999999999' } }, page);
    expect(other).toMatchObject({ answer: { state: 'error', error: 'unknown-store' } });
  },
  chips: async () => {
    await answer(handlers, visitMessage, page);
    const facts = { offerId, memberId: oldStore.memberId, membershipYears: oldStore.membershipYears };
    const question = { url: 'https://s.1688.com/selloffer/offer_search.htm', items: [{ key: 'k', facts }] };
    expect(await answer(handlers, { topic: 'chips', question }, page)).toMatchObject({
      answer: { chips: [{ key: 'k', chip: { storeKey } }] },
    });
  },
  'check-payment': async () => {
    const question = { storeKey, offerId, payment };
    expect(await answer(handlers, { topic: 'check-payment', question }, page)).toEqual({
      ok: false,
      error: 'unknown-store',
    });
    await answer(handlers, visitMessage, page);
    const reply = await answer(handlers, { topic: 'check-payment', question }, page);
    expect(reply).toMatchObject({ ok: true, answer: { question: payment } });
    const next = await localAsk(handlers)('store-view', { storeKey, offerId });
    expect(next.ok && judged(next.answer).payment.question).toEqual(payment);
    await checksPayeesAndRates(context, handlers);
  },
  'change-mark': async () => {
    await answer(handlers, visitMessage, page);
    const view = await localAsk(handlers)('store-view', { storeKey, offerId });
    const quietFor = view.ok ? judged(view.answer).findingsKey : '';
    const question = { writeId: 'write-0002', storeKey, change: { quietFor } };
    expect(await answer(handlers, { topic: 'change-mark', question }, page)).toMatchObject({
      ok: true,
      answer: { quietFor },
    });
    const again = await localAsk(handlers)('store-view', { storeKey, offerId });
    expect(again.ok && judged(again.answer).quiet).toBe(true);
    const blacklist = { reason: 'never shipped', at: firstDay, expires: null };
    await localAsk(handlers)('change-mark', { writeId: 'write-0003', storeKey, change: { blacklist } });
    const listed = await localAsk(handlers)('store-view', { storeKey, offerId });
    expect(listed.ok && judged(listed.answer)).toMatchObject({ quiet: false, assessment: { band: 'stop' } });
  },
  ...memoTopicTests(() => ({ context, handlers })),
  policy: () => changesPolicy(context, handlers),
  quiet: () => listsQuiet(context, handlers),
  'shared-words': () => hearsColleagues(context, handlers),
  'correct-fact': () => correctsFacts(context, handlers),
  ...checkTopicTests(() => ({ context, handlers })),
  dossier: () => tellsDossier(handlers),
  reviews: () => listsReviews(handlers),
  'price-history': async () => {
    await tellsPrices(handlers);
    handlers = createHandlers(testContext());
    await tellsPeers(handlers);
  },
  compare: () => compares(handlers),
  'record-payment': () => recordsPayments(handlers, { storeKey, offerId, payment, paid }),
  plans: () => keepsPlans(context, handlers),
  'keep-plan': () => keepsPlans(context, handlers),
  'drop-plan': () => exportsAndDropsPlans(context, handlers),
  'read-pasted': () => readsPasted(context, handlers),
  'keep-pasted': () => keepsPasted(context, handlers),
  'files-done': () => finishesFiles(context),
  'backup-due': () => remindsOfBackup(context),
  'change-settings': async () => {
    const rate = { currency: 'USD' as const, cny: 7.05, date: '2026-11-20', origin: 'buyer' as const };
    const ask = localAsk(handlers);
    expect(await ask('change-settings', { change: {} })).toMatchObject({
      answer: {
        enabled: true,
        language: 'auto',
        currency: 'USD',
        rates: [{ origin: 'default' }, { origin: 'default' }],
      },
    });
    const reply = await ask('change-settings', { change: { language: 'zh_CN', rates: [rate] } });
    expect(reply).toMatchObject({ answer: { enabled: true, language: 'zh_CN', rates: [rate, { currency: 'EUR' }] } });
    expect(await answer(handlers, visitMessage, page)).toMatchObject({ answer: { language: 'zh_CN' } });
    const fromPage = (change: object) => answer(handlers, { topic: 'change-settings', question: { change } }, page);
    const refused = { ok: false, error: 'refused' };
    expect(await fromPage({ readListReplies: 'on' })).toMatchObject({ answer: { readListReplies: 'on' } });
    expect(await fromPage({ readListReplies: 'off', enabled: false })).toEqual(refused);
    expect(await fromPage({ readListReplies: 'always' })).toEqual(refused);
    expect(await fromPage({ quietFor: null })).toEqual(refused);
  },
  views: () => keepsViews(context, handlers),
  'keep-view': () => refusesViews(context, handlers),
  'drop-view': () => keepsViews(context, handlers),
  'used-space': () => deletesEverything(context, handlers),
  'delete-everything': () => deletesEverything(context, handlers),
  'reading-health': () => tellsHealth(context, handlers),
  'load-script': async () => {
    expect(await answer(handlers, { topic: 'load-script', question: { script: 'card' } }, page)).toEqual({
      ok: true,
      answer: null,
    });
    expect(context.loaded).toEqual([[page.tabId, 'card']]);
    const foreign = { topic: 'load-script', question: { script: 'https://example.com/x' } };
    expect(await answer(handlers, foreign, page)).toEqual(refused);
  },
  'card-words': async () => {
    expect(await answer(handlers, { topic: 'card-words', question: { language: 'zh_CN' } }, page)).toEqual({
      ok: true,
      answer: cardWords.zh_CN,
    });
  },
};

describe('the topics', () => {
  it('have a test each', () => {
    expect(Object.keys(topicTests).toSorted()).toEqual(Object.keys(questionSchemas).toSorted());
  });
  it.each(Object.keys(topicTests))('%s is answered', async (topic) => {
    await topicTests[topic]?.();
  });
});

describe('a page that asks', () => {
  it.each([
    ['record-payment', { payment: paid }],
    ['dossier', { storeKey, offers: 5 }],
    ['price-history', { offerId }],
    ['reviews', { storeKey, order: 'newest', wanted: 10 }],
    ['reading-health', { putAside: 'offer fewer od-2026' }],
    ['correct-fact', { writeId: 'write-0009', storeKey, offerId, fact: 'membershipYears', typed: 'x' }],
    ['change-settings', { change: { enabled: false } }],
    ['change-mark', { writeId: 'write-0009', storeKey, change: { blacklist: null } }],
    ['change-mark', { writeId: 'write-0009', storeKey, change: { quietFor: 'low', note: '' } }],
  ])('may not %s', async (topic, question) => {
    await answer(handlers, visitMessage, page);
    expect(await answer(handlers, { topic, question }, page)).toEqual(refused);
    expect(await answer(handlers, { topic, question }, extension)).toMatchObject({ ok: true });
  });

  it('gets no mark for a page that names no store', async () => {
    const change = { writeId: 'write-0009', storeKey: 'u:offer:600000000001', change: { rating: 5 } };
    expect(await answer(handlers, { topic: 'change-mark', question: change }, extension)).toEqual(refused);
    const question = { payment: { ...paid, storeKey: 'u:offer:600000000001' } };
    expect(await answer(handlers, { topic: 'record-payment', question }, extension)).toEqual(refused);
  });
});
