import type { Language } from '@/domain/language';
import type { Policy } from '../policy';

export type StageKind =
  | 'deposit'
  | 'full'
  | 'nothing'
  | 'nothing-more'
  | 'nothing-to-store'
  | 'sample'
  | 'trial'
  | 'trial-order'
  | 'bulk-deposit'
  | 'first-deposit'
  | 'rest-of-deposit'
  | 'balance'
  | 'after-warning';

/** `{deposit}` is the share of a deposit, `{units}` the units of a trial order; both come from the policy. */
type StageText = { when: string; condition: string };

const en: Record<StageKind, StageText> = {
  deposit: { when: 'Now', condition: 'Deposit, once price, specifications and delivery date stand in the order.' },
  full: { when: 'Now', condition: 'A small order; inspect the goods before you confirm receipt.' },
  nothing: { when: 'Now', condition: 'Nothing by this way now.' },
  'nothing-more': { when: 'Now', condition: 'Nothing more until the open prepayments are delivered.' },
  'nothing-to-store': { when: 'Now', condition: 'Nothing to this store.' },
  trial: { when: 'Now', condition: 'Sample or trial order ({units} units), as an order paid inside 1688 担保交易.' },
  'first-deposit': { when: 'When what is open is delivered and checked', condition: 'Deposit, inside 1688 担保交易.' },
  'rest-of-deposit': {
    when: 'Once the trial order is approved',
    condition: 'Brings the deposit to {deposit}, inside 1688.',
  },
  sample: {
    when: 'First, a sample',
    condition: 'As a small order of its own; go on when you have approved it and its test report.',
  },
  'trial-order': {
    when: 'Once the sample is approved',
    condition: 'Trial order of {units} units, as an order paid inside 1688 担保交易.',
  },
  'bulk-deposit': {
    when: 'Once a sample and a trial order of {units} units are approved',
    condition: 'Deposit; price, specifications and delivery date stand in the order.',
  },
  balance: {
    when: 'Before shipping',
    condition:
      'After an inspection has passed and the invoice, packing list and export declaration are complete; keep the reports.',
  },
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
  trial: { when: '现在', condition: '样品或试单（{units} 件），走 1688 担保交易。' },
  'first-deposit': { when: '未完结的订单到货并验收后', condition: '定金，走 1688 担保交易。' },
  'rest-of-deposit': { when: '试单验收合格后', condition: '把定金补足到 {deposit}，走 1688 担保交易。' },
  sample: { when: '先买样品', condition: '另下小单；样品和检测报告合格后再继续。' },
  'trial-order': { when: '样品合格后', condition: '试单 {units} 件，走 1688 担保交易。' },
  'bulk-deposit': { when: '样品和 {units} 件试单合格后', condition: '定金；价格、规格、交期先写进订单。' },
  balance: { when: '发货前', condition: '验货合格且发票、装箱单、报关单齐全后付尾款，并保存报告。' },
  'after-warning': { when: '警示的原因消除之后', condition: '届时再查；最好另选卖家。' },
};

/** When a stage is due and on what condition, with the numbers of the policy in force. */
export function stageText(kind: StageKind, language: Language, policy: Policy['payment']): StageText {
  const { deposit, trialUnitsLeast, trialUnitsMost } = policy;
  const share = `${String(Math.round(deposit.value * 1000) / 10)} %`;
  const units = `${String(trialUnitsLeast.value)}-${String(trialUnitsMost.value)}`;
  const said = (text: string) => text.replace('{deposit}', share).replace('{units}', units);
  const { when, condition } = (language === 'en' ? en : zh)[kind];
  return { when: said(when), condition: said(condition) };
}
