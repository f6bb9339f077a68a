import type { WordedFinding } from '@/domain/assessment';
import type { StoreMark } from '@/domain/mark';
import type { PaymentAnswer } from '@/domain/payment';
import type { StoreView } from '@/domain/view';

export type JudgedView = Extract<StoreView, { state: 'judged' }>;

const at = '2026-11-22T06:00:00.000Z';

/** One finding of an invented store; what is left out is that of a risk with one proof. */
export function finding(rule: string, change: Partial<WordedFinding> = {}): WordedFinding {
  return {
    rule,
    answer: 'risk',
    degree: 1,
    decisive: false,
    points: 10,
    proof: [{ fact: 'membershipYears', shown: '1年', place: 'od-2026: model.years', origin: 'page', at }],
    title: `Title of ${rule}`,
    reason: `Reason of ${rule}`,
    advice: '',
    change: '',
    value: '1',
    ...change,
  };
}

export const findings: WordedFinding[] = [
  finding('years', {
    points: 24,
    title: 'Store age 诚信通年限',
    reason: 'under the 3 years buyers are advised to ask for',
    advice: 'Order a sample first, paid inside 1688.',
    value: '1 year',
  }),
  finding('trader', {
    points: 17,
    title: 'Audited as a trader 深度验商',
    reason: 'not a factory audit 深度验厂',
    advice: 'Ask for a video call from the factory floor.',
    value: 'badge',
  }),
  finding('repeat', {
    answer: 'clear',
    degree: 0,
    points: 0,
    title: 'Buyers come back 回头率',
    reason: '39 % of buyers order again',
    value: '39 %',
  }),
  finding('reviews', {
    answer: 'unknown',
    degree: 0,
    points: 12,
    title: 'Reviews 评价',
    reason: 'not shown on this page',
    advice: 'Open the reviews tab once.',
    value: '–',
    proof: [],
  }),
  finding('service', { answer: 'failed', degree: 0, points: 8, title: 'Service scores', reason: 'broken', proof: [] }),
  finding('delivery', { answer: 'not applicable', degree: 0, points: 0, title: 'Delivery promise', value: '' }),
];

export const payment: PaymentAnswer = {
  question: { order: { amount: 10_000, currency: 'USD' }, prepaidShare: 1, channel: 'bank' },
  verdict: 'stop',
  maxPrepay: { amount: 0, currency: 'USD' },
  maxInEscrow: { amount: 480, currency: 'USD' },
  feeRatio: 10.8,
  plan: [
    {
      share: 0.048,
      amount: { amount: 480, currency: 'USD' },
      channel: 'escrow',
      when: 'Trial order',
      condition: 'paid inside 1688',
    },
    {
      share: 0.3,
      amount: { amount: 3_000, currency: 'USD' },
      channel: 'escrow',
      when: 'Deposit',
      condition: 'once the trial order is approved',
    },
    {
      share: 0.7,
      amount: { amount: 6_520, currency: 'USD' },
      channel: 'escrow',
      when: 'Balance',
      condition: 'after an inspection, before shipping',
    },
  ],
  reason: 'USD 10,000 up front is 10.8 times the fees this store has paid to be here.',
  escrowNote:
    '1688 holds the money of an order paid on the site until you confirm receipt, or about ten days after shipping.',
};

export const mark: StoreMark = {
  storeKey: 'member:b2b-1',
  rating: null,
  tags: [],
  note: '',
  blacklist: null,
  quietFor: null,
  updatedAt: at,
};

/** A judged view of an invented store; what is left out is that of a one-year store with a high risk. */
export function judged(change: Partial<JudgedView> = {}): JudgedView {
  return {
    state: 'judged',
    language: 'en',
    storeKey: 'member:b2b-1',
    offerId: '600000000001',
    companyName: '义乌市示例包装有限公司',
    shopUrl: 'https://shop1a2b3c4d5e6f7.1688.com',
    pageUrl: 'https://detail.1688.com/offer/600000000001.html',
    readAt: at,
    stale: false,
    notKept: null,
    assessment: {
      band: 'high',
      score: 64,
      best: 41,
      worst: 64,
      coverage: 0.75,
      asked: 12,
      answered: 9,
      verdict: 'A one-year store with trader signs. Keep any prepayment in escrow and small.',
      findings,
    },
    payment,
    mark,
    payments: [],
    storeFacts: [],
    licence: [],
    reviews: null,
    findingsKey: 'key-1',
    quiet: false,
    ...change,
  };
}
