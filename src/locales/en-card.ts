/**
 * Words of the card in English; `{0}` and `{1}` stand for values. Plain texts only: the background sends them to the page.
 * The Chinese table has this type, so a missing key does not compile.
 */
export const enCard = {
  bands: { unclear: 'Unclear', low: 'Low risk', guarded: 'Take care', high: 'High risk', stop: 'Stop' },
  score: 'score {0}',
  scoreRange: 'score {0}, could be {1}',
  scoreHint: '0 is no risk seen, 100 is every risk. The second number would hold if everything unread were fine.',
  read: '{0} of {1} signals read',
  answers: { risk: 'Risk:', clear: 'Good sign:', unread: 'Not read:' },
  mayPrepay: 'May I prepay?',
  order: 'Order',
  prepaid: 'Paid up front',
  paidBy: 'Paid by',
  channels: {
    escrow: 'Order paid inside 1688 (escrow 担保交易)',
    bank: 'Bank transfer to the company 对公转账',
    other: 'Another way',
    private: 'Personal Alipay or WeChat 私人账户',
  },
  channelShort: {
    escrow: 'in escrow 担保交易',
    bank: 'by bank transfer 对公转账',
    other: 'this way',
    private: 'to a personal account',
  },
  verdicts: { reasonable: 'Reasonable.', staged: 'Only in stages.', risky: 'Risky.', stop: 'Stop.' },
  checking: 'Checking…',
  atMost: 'Pay now at most',
  pause: '; ',
  nothing: 'Nothing',
  planTitle: 'How to pay',
  allFindings: 'All {0} findings',
  fewer: 'Show less',
  groups: {
    risk: 'Signs of risk',
    unread: 'Could not be read',
    clear: 'Good signs',
    other: 'Does not apply here',
  },
  unreadNote: 'What could not be read counts as risk in the first number, never as a good sign.',
  readOn: {
    drawn: 'Read on the page, {0}',
    data: 'Read in the page’s own data, {0}',
    address: 'Read in the page’s address, {0}',
  },
  readEarlier: 'Read on an earlier page of this store, {0}',
  typedByYou: 'Your own value, typed {0}',
  fromYourList: 'From your own blacklist, {0}',
  placeNote: 'Place in the page, for whoever has to check or repair this:',
  showOnPage: 'Show on page',
  showing: 'Outlined on the page. Click anywhere or press Escape to end.',
  notShown: 'It is no longer drawn on this page.',
  restsOnYours: 'Rests on your own value for: {0}',
  next: 'What to do next',
  openShop: 'Open the shop page 店铺 in a new tab',
  otherAmount: 'Other amount…',
  otherAmountHint:
    'Click the Touchstone icon in the toolbar: any amount can be typed there. Nothing is typed on this page, because the page could read along.',
  quiet: 'Quiet',
  quietHint: 'Stay small for this store until something new is found',
  collapse: 'Make small',
  expand: 'Show why',
  move: 'Move the card: drag, or press the arrow keys',
  stale: 'Old: last read {0}. Open the offer again to refresh it.',
  limits: 'Checked against published rules, not against real fraud cases.',
  listPause: ', ',
  readsLess:
    'Touchstone can no longer read parts of pages like this one. Update it, or see the report in its toolbar popup.',
  notKept: 'This verdict is shown but was not kept.',
};

export type OwnCardWords = typeof enCard;
