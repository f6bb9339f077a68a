import type { CheckGuides } from './en-check-guide';

/** Checks from the contract on. */
export const enLaterChecks: Pick<
  CheckGuides,
  'contract' | 'payment' | 'inspection' | 'logistics' | 'export-papers' | 'keep-records'
> = {
  contract: {
    why: 'What is not written cannot be claimed, neither in a dispute on 1688 nor in court.',
    how: [
      'For a large order sign the e-contract on 1688: delivery dates, specifications, after-sales and what a breach costs.',
      'The seller in the contract must be the company on the licence, written the same.',
    ],
    outcomes: {
      complete: 'Signed, with all four clauses',
      incomplete: 'A clause is missing',
      refused: 'They will not sign',
      drafted: 'Drafted, not signed',
    },
    questions: {
      dates: 'Delivery dates 交货期?',
      specifications: 'Specifications 规格, with the sample named?',
      afterSales: 'After-sales 售后: repair, return, refund?',
      breach: 'Breach 违约责任: what lateness and faults cost?',
      sellerName: 'Is the seller the company on the licence?',
    },
  },
  payment: {
    why: 'Only an order paid inside 1688 is held 担保交易 until you confirm. Money sent any other way does not come back.',
    how: [
      'Pay inside 1688, a deposit first and the balance after inspection. Never everything up front.',
      'If you must pay by bank: only to the company’s own account 对公账户, the payee written as on the licence.',
      'A person’s WeChat, Alipay or bank card is not the company. A changed account is a trick until they confirm it by video.',
    ],
    outcomes: {
      inside: 'Inside 1688 担保交易',
      company: 'To the company’s own account 对公账户',
      'payee-differs': 'The payee is another company',
      private: 'A private account, WeChat or QR code was asked for',
      pending: 'Not agreed yet',
    },
    questions: {
      payeeName: 'Is the payee the name on the licence?',
      staged: 'In stages, the balance after inspection?',
      payee: 'Name of the payee',
    },
  },
  inspection: {
    why: 'The balance is your only lever. Someone must see the goods before it is paid, and before 1688 releases the money.',
    how: [
      'Book Bureau Veritas, Intertek or an inspector of your forwarder for when the goods are packed, before the balance.',
      'Use this check’s sampling plan: how many pieces to open, and how many faults are too many.',
      'Goods at the forwarder: inspect before day 10 after shipping, or ask for more time. Later 1688 may confirm by itself.',
    ],
    outcomes: {
      passed: 'Passed',
      failed: 'Failed',
      refused: 'They will not let anyone in',
      booked: 'Booked',
    },
    questions: {
      beforeBalance: 'Before the balance was paid?',
      inspector: 'Who inspected',
      number: 'Report number',
    },
  },
  logistics: {
    why: 'A real number can belong to an empty parcel, and a made-up one to no parcel at all.',
    how: [
      'Ask for SF Express 顺丰 or Cainiao 菜鸟. Type the number into this check’s box to see whose it can be.',
      'Be careful with dedicated lines 专线 and internal numbers 内部单号: only the line itself can track them.',
      'Track it on the carrier’s own page: first scan within two days, your forwarder’s city, a weight that fits.',
    ],
    outcomes: {
      moving: 'Tracked by the carrier, moving',
      doubtful: 'Doubtful: no scan, wrong city or weight',
      shipped: 'Number received, not tracked yet',
    },
    questions: {
      knownCarrier: 'Does the carrier itself know the number?',
      cityFits: 'Does it go to your forwarder’s city?',
      weightFits: 'Does the weight fit the goods?',
      number: 'Parcel number',
    },
  },
  'export-papers': {
    why: 'Papers that disagree hold the goods at customs, and the seller is hard to reach by then.',
    how: [
      'Ask for invoice 发票, packing list 装箱单 and export declaration 报关单 before the balance.',
      'Names, quantities, weights and prices must be the same in all three, and as in the contract.',
    ],
    outcomes: {
      complete: 'Complete, and they agree',
      missing: 'One is missing',
      disagree: 'They disagree',
      asked: 'Asked, nothing yet',
    },
    questions: {
      invoice: 'Invoice 发票?',
      packingList: 'Packing list 装箱单?',
      declaration: 'Export declaration 报关单?',
      sameNames: 'The same names and quantities in all?',
      number: 'Declaration number',
    },
  },
  'keep-records': {
    why: 'A dispute is decided by what you can show. Chats outside 1688 and lost receipts count for little.',
    how: [
      'Keep talks in Wangwang 旺旺. Save chat, order page, contract, receipt with the payee’s name, licence and report.',
      'Film the parcel with its number before and while you open it.',
    ],
    outcomes: { kept: 'Everything is kept', partly: 'Some is still missing' },
    questions: {
      chat: 'Chat 旺旺?',
      orderPage: 'Order page?',
      contract: 'Contract?',
      receipt: 'Receipt with the payee?',
      licence: 'Licence?',
      photos: 'Photos or film of the goods?',
    },
  },
};
