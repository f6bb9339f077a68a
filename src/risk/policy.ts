import { alarms } from './policy-alarms';
import { checkAlarms, easing } from './policy-checks';
import { evidence } from './policy-evidence';
import { decisive, defaultRate, limit, perBand, row, type PolicyRow } from './policy-shape';

/**
 * The one table of every number the judgement rests on. Weights count by their ratio; degrees grow from a rule's first limit to its
 * worst one. `article` is sourcingxpro.com/?p=9819, `source` a page named in the domain handbook, `judgement` is ours.
 */
const rules = {
  'blacklisted-store': decisive(
    'article',
    'The article tells buyers to keep a blacklist; the buyer has decided, so no points are weighed.',
    {},
  ),
  'young-store': row(40, 'article', 'Paid years are the one mark that costs a store more to lose than to keep.', {
    advisedYears: limit(3, 'article', 'At least 3 years on 1688.'),
    worstYears: limit(1, 'article', 'A 1-year store and USD 10,000 is the case the article warns of.'),
  }),
  'no-strong-mark': row(
    10,
    'article',
    'Marks are a plus and never enough alone: paid marks were sold to fraudsters in 2011.',
    {
      trustpassOnly: limit(0.8, 'judgement', 'Trustpass only says that a registered body paid the fee.'),
    },
  ),
  'low-repeat-rate': row(12, 'judgement', 'Returning buyers are hard to fake in number, but rates differ by trade.', {
    warn: limit(0.2, 'judgement', 'Pages seen show 27 to 88 %; below 20 % few buyers came back.'),
    worst: limit(0.05, 'judgement', 'Almost nobody came back.'),
  }),
  'low-service-score': row(12, 'source', '1688 computes the score from all orders of the store.', {
    warn: limit(4, 'source', 'The bands in use are 0-4, 4-4.5, 4.5-5: under 4 is the lowest.'),
    worst: limit(3, 'judgement', 'A full point below the lowest band in use.'),
  }),
  'weak-experience-score': row(
    3,
    'judgement',
    'One weak score of five is a hint; it is part of the service score already.',
    {
      warn: limit(3.5, 'judgement', 'Scores of good stores seen lie at 3.9 and above.'),
      worst: limit(2.5, 'judgement', 'Half of the scale.'),
    },
  ),
  'low-good-rate': row(8, 'judgement', 'Honest ratings are mostly good, so a low share says something.', {
    warn: limit(0.9, 'judgement', 'Most pages seen show 98 % and more.'),
    worst: limit(0.75, 'judgement', 'One buyer in four was not content.'),
  }),
  'low-rating': row(4, 'judgement', 'Stars say the same as the good rate, more coarsely.', {
    warn: limit(4.5, 'judgement', 'Most pages seen show 5.'),
    worst: limit(3.5, 'judgement', 'Well below what honest ratings look like.'),
  }),
  'few-reviews': row(6, 'judgement', 'A small sample proves nothing either way.', {
    enough: limit(30, 'judgement', 'From about 30 reviews a share is steady enough to be read.'),
    tooFew: limit(10, 'judgement', 'Under 10 a single review moves the share by 10 points.'),
  }),
  'perfect-score': row(3, 'source', 'Honest ratings are J-shaped (Hu, Pavlou, Zhang 2009), so perfection is weak.', {
    sample: limit(50, 'judgement', 'With 50 reviews and 3 % honest complaints, perfection has a chance of 22 %.'),
    perfectRate: limit(0.9995, 'judgement', 'Shown as 100.0 % after rounding.'),
    degree: limit(0.6, 'judgement', 'A weak sign is never told as a full one.'),
  }),
  'trader-name': row(8, 'source', 'A trader adds a margin and a hand; a sole trader has little to answer with.', {
    soleTrader: limit(0.6, 'judgement', 'Many honest stalls are sole traders; order size matters more.'),
  }),
  'trader-audit': row(4, 'source', '深度验商 is the same visit as 深度验厂, for a trader.', {}),
  'factory-claim': row(
    7,
    'article',
    'A trader posing as a factory is a pattern the article names; titles are free text.',
    {
      soleTrader: limit(0.4, 'judgement', 'Small workshops register as sole traders and may truly make the goods.'),
    },
  ),
  'few-sales': row(5, 'judgement', 'An offer that hardly sold has not been tried by others.', {
    enough: limit(50, 'judgement', 'About the size of one trial order.'),
    tooFew: limit(10, 'judgement', 'Fewer than a handful of buyers.'),
  }),
  'reviews-exceed-sales': row(
    3,
    'source',
    'More reviews than pieces sold cannot come from buyers of this offer alone.',
    {
      ratio: limit(
        3,
        'judgement',
        'Counts shown are rounded down and reviews may be shared by offers; three times is beyond both.',
      ),
    },
  ),
  'long-delivery': row(3, 'judgement', 'A long promise keeps the money away longer and outlasts dispute clocks.', {
    warn: limit(168, 'judgement', 'More than a week means the goods are not in stock.'),
    worst: limit(720, 'judgement', 'A month and more.'),
  }),
  'thin-guarantees': row(4, 'judgement', 'Promises are enforced by 1688 only for orders paid inside it.', {
    shippingOnly: limit(0.5, 'judgement', 'A promise on shipping says nothing about the goods.'),
  }),
  ...alarms,
  ...checkAlarms,
} satisfies Record<string, PolicyRow>;

const exposure = 'Prepayments the store may hold at once, as a multiple of the fees it has paid:';

export const defaultPolicy = {
  rules,
  /** what the buyer's own checks do to a named risk */
  checks: easing,
  bands: {
    guardedFrom: limit(19, 'judgement', 'A 2-year store stays above it however well it does otherwise.'),
    highFrom: limit(46, 'judgement', 'A 1-year trader without marks reaches it with all else well.'),
    loudFrom: limit(0.5, 'judgement', 'A loud alarm that rings at half its strength speaks for itself.'),
    coverageNeeded: limit(0.5, 'judgement', 'Below one half more is unread than read.'),
  },
  /** what the evidence under the rules rests on; see src/evidence */
  evidence,
  staleDays: limit(30, 'judgement', 'Several figures of a store on 1688 cover the last 30 days.'),
  /** smallest moves the log of a store's changes writes down */
  changeNoise: {
    repeatRate: limit(0.02, 'judgement', 'Pages round to a whole per cent; a single point is rounding.'),
    serviceScore: limit(0.1, 'judgement', 'Pages show one decimal.'),
  },
  /** `unclear` counts as `high`: what could not be read must never allow more money than what was read */
  payment: {
    yearlyFee: limit(6688, 'article', 'RMB a year, as reported by the article; other sources say 3,688.'),
    deposit: limit(0.3, 'article', 'Never 100 % up front: 30 % deposit, 70 % balance.'),
    smallOrderUsd: limit(500, 'article', 'Under USD 500 payment in full is reasonable; 500.00 itself is not under.'),
    bulkUsd: limit(1000, 'judgement', 'From here on a sample and a trial order cost little beside what they can save.'),
    trialUnitsLeast: limit(50, 'article', 'A trial order of 50-100 units before the bulk order ...'),
    trialUnitsMost: limit(100, 'article', '... of 50-100 units.'),
    stopYears: limit(1, 'article', 'A 1-year store ...'),
    stopUsd: limit(10_000, 'article', '... and USD 10,000 outside escrow: stop.'),
    bankYears: limit(3, 'judgement', 'A bank transfer gives nothing back, so it needs the years the article asks for.'),
    escrowFactor: perBand(2, 1, 0.25, 0.25, `${exposure} 1688 holds the money, but releases it by clock.`),
    bankFactor: perBand(0.5, 0.2, 0, 0, `${exposure} nothing comes back, so well below what vanishing would cost.`),
    riskyRatio: perBand(
      20,
      10,
      1,
      1,
      'Above this multiple of the fees even escrow is risky rather than a matter of stages.',
    ),
    stopRatio: perBand(5, 3, 1, 1, 'Above this multiple of the fees, outside escrow, vanishing pays: stop.'),
  },
  /** rounded rates of the day named, for a fresh install; the buyer's own go first */
  rates: [defaultRate('USD', 7.2, '2026-11-01'), defaultRate('EUR', 8.3, '2026-11-01')],
};

export type Policy = typeof defaultPolicy;
export type RuleId = keyof Policy['rules'];
export type LimitsOf<Id extends RuleId> = Record<keyof Policy['rules'][Id]['limits'], number>;

/** The policy with the buyer's own yearly fee in CNY (settings) in place of the default. */
export function withYearlyFee(policy: Policy, yearlyFee: number): Policy {
  const fee = { ...policy.payment.yearlyFee, value: yearlyFee };
  return { ...policy, payment: { ...policy.payment, yearlyFee: fee } };
}
