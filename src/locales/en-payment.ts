import type { TradeType } from '@/domain/trade-type';

/** Words of the full payment check and of payment plans, in English. */
export const enPayment = {
  tradeType: 'How it is paid',
  tradeTypes: {
    assured: 'Order paid inside 1688 担保交易',
    alipay: 'Alipay escrow order 支付宝担保交易',
    'staged-37': '30/70 in stages inside 1688 三七阶段',
    'staged-631': '60/30/10 in stages inside 1688',
    credit: 'Pay later 诚E赊',
    period: 'Account period 账期',
    bank: 'Bank transfer to the company 对公转账',
    other: 'Another way',
    private: 'Personal Alipay or WeChat 私人账户',
  } satisfies Record<TradeType, string>,
  protects: {
    assured: '1688 holds the money until you confirm receipt, or until the clock runs out.',
    alipay:
      'Held like 担保交易, which takes its place. Only an order page counts: a transfer to somebody’s Alipay is not this.',
    'staged-37':
      '30 % now and 70 % later, each held by 1688 until its stage is confirmed. The usual deposit and balance, with escrow.',
    'staged-631':
      '60 % now: twice the usual deposit. Each stage is held by 1688 until you confirm it; ask for 30/70 instead.',
    credit: 'You pay after the goods have come, so nothing is at stake up front. Pay in time: it is a loan.',
    period: 'You pay at the end of an agreed period, so nothing is at stake up front.',
    bank: 'Nothing holds the money back once it is sent. Only to an account whose name equals the licence 营业执照.',
    other: 'Judged like a bank transfer: nothing is known to hold the money back.',
    private: 'Nothing holds the money back, and nobody but a person owes it to you. Never pay this way.',
  } satisfies Record<TradeType, string>,
  payee: 'Name of the payee 收款人, if you were given one',
  payeeNote: 'Compared with the name of the company. It is not kept.',
  rateMissing: (code: string) => `No rate is known for ${code}. Type how many CNY 元 one ${code} costs today.`,
  plans: 'Payment plans kept for this store',
  plansNote: 'Saved with every change, and part of the export (sheet “plans”).',
  keepPlan: 'Keep this plan and change it',
  plan: (day: string, order: string) => `Plan of ${day} for ${order}`,
  progress: (done: string, all: string) => `${done} of ${all} stages done`,
  stage: (number: string) => `Stage ${number}`,
  when: 'When',
  condition: 'On what condition',
  amount: (code: string) => `Amount (${code})`,
  amountWrong: 'Type an amount, 0 or more.',
  by: 'Paid by',
  due: 'Due on',
  done: 'Done',
  doneOn: (day: string) => `Done on ${day}`,
  addStage: 'Add a stage',
  removeStage: (number: string) => `Remove stage ${number}`,
  dropPlan: 'Delete this plan',
  dropPlanSure: 'Really delete it',
  missing: (rest: string) => `${rest} of the order stand in no stage.`,
  over: (rest: string) => `The stages pay ${rest} more than the order.`,
  privateStage: 'A stage goes to a personal account: nothing holds that money back. Choose another way.',
  planSaved: 'Saved',
  planFailed: 'Not saved.',
  conditions: [
    'Price, specifications and delivery date stand in the order',
    'Sample approved',
    'Trial order of 50-100 units approved',
    'Inspection passed (Bureau Veritas, Intertek)',
    'Invoice, packing list and export declaration complete',
    'Goods arrived and checked',
  ],
  currencyGroups: { main: 'With a built-in rate', all: 'All currencies' },
};

export type PaymentWords = typeof enPayment;
