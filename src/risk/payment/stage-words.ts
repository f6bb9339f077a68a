import type { Language } from '@/domain/language';

export type StageKind =
  | 'deposit'
  | 'full'
  | 'nothing'
  | 'nothing-more'
  | 'nothing-to-store'
  | 'trial'
  | 'first-deposit'
  | 'rest-of-deposit'
  | 'balance'
  | 'after-warning';

type StageText = { when: string; condition: string };

const en: Record<StageKind, StageText> = {
  deposit: { when: 'Now', condition: 'Deposit, once price, specifications and delivery date stand in the order.' },
  full: { when: 'Now', condition: 'A small order; inspect the goods before you confirm receipt.' },
  nothing: { when: 'Now', condition: 'Nothing by this way now.' },
  'nothing-more': { when: 'Now', condition: 'Nothing more until the open prepayments are delivered.' },
  'nothing-to-store': { when: 'Now', condition: 'Nothing to this store.' },
  trial: { when: 'Now', condition: 'Sample or trial order (50-100 units), as an order paid inside 1688 担保交易.' },
  'first-deposit': { when: 'When what is open is delivered and checked', condition: 'Deposit, inside 1688 担保交易.' },
  'rest-of-deposit': {
    when: 'Once the trial order is approved',
    condition: 'Brings the deposit to 30 %, inside 1688.',
  },
  balance: { when: 'Before shipping', condition: 'After an inspection has passed; keep the report.' },
  'after-warning': {
    when: 'Only when the reason for the warning is gone',
    condition: 'Ask again then; better, choose another store.',
  },
};

const zh: Record<StageKind, StageText> = {
  deposit: { when: '现在', condition: '定金；价格、规格、交期先写进订单。' },
  full: { when: '现在', condition: '小额订单；确认收货前先验货。' },
  nothing: { when: '现在', condition: '现在不要以此方式付款。' },
  'nothing-more': { when: '现在', condition: '未完结的预付款到货之前不再付款。' },
  'nothing-to-store': { when: '现在', condition: '不要向该店付款。' },
  trial: { when: '现在', condition: '样品或试单（50-100 件），走 1688 担保交易。' },
  'first-deposit': { when: '未完结的订单到货并验收后', condition: '定金，走 1688 担保交易。' },
  'rest-of-deposit': { when: '试单验收合格后', condition: '把定金补足到 30 %，走 1688 担保交易。' },
  balance: { when: '发货前', condition: '验货合格后付尾款，并保存验货报告。' },
  'after-warning': { when: '警示的原因消除之后', condition: '届时再查；最好另选卖家。' },
};

/** When a stage is due and on what condition. */
export function stageText(kind: StageKind, language: Language): StageText {
  return (language === 'en' ? en : zh)[kind];
}
