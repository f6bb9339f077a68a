/** Names by a number's whole path, or by its last part where that says enough. Reasons in English stand in the policy itself. */
export interface PolicyNames {
  groups: Record<string, string>;
  numbers: Record<string, string>;
  reasons: Record<string, string>;
}

/** What the numbers of the policy are called, in English. */
export const enPolicyNames: PolicyNames = {
  groups: {
    bands: 'From score to band',
    general: 'Old readings',
    payment: 'Payment check',
    'payment.escrowFactor': 'Most to prepay inside 1688 escrow 担保交易',
    'payment.bankFactor': 'Most to prepay by bank transfer 对公转账',
    'payment.riskyRatio': 'Risky inside escrow from',
    'payment.stopRatio': 'Stop outside escrow from',
  },
  numbers: {
    weight: 'Weight in the score',
    advisedYears: 'Risk below',
    worstYears: 'Counts in full at or below',
    warn: 'Risk begins at',
    worst: 'Counts in full at',
    enough: 'Risk below',
    tooFew: 'Counts in full at or below',
    trustpassOnly: 'With Trustpass 诚信通 alone, counts for',
    soleTrader: 'For a sole trader 个体户, counts for',
    shippingOnly: 'With promises on shipping alone, counts for',
    sample: 'Asked from this many reviews',
    perfectRate: 'Taken as perfect from',
    degree: 'Counts for',
    ratio: 'More reviews than sales, times',
    'bands.guardedFrom': '“Take care” from score',
    'bands.highFrom': '“High risk” from score',
    'bands.coverageNeeded': '“Unclear” when less is read than',
    staleDays: 'A reading is old after',
    'payment.yearlyFee': 'Membership fee a year',
    'payment.deposit': 'Largest deposit of an order',
    'payment.smallOrderUsd': 'An order is small under',
    'payment.stopYears': 'Stop outside escrow: years at most',
    'payment.stopUsd': 'Stop outside escrow: amount from',
    'payment.bankYears': 'Bank transfer only from',
    low: 'Low risk',
    guarded: 'Take care',
    unclear: 'Unclear',
    high: 'High risk',
  },
  reasons: {},
};
