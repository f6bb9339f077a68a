import { checkRule } from '../check-rule';

/** The contract was refused or leaves out a clause. */
export const missingContractTerms = checkRule({
  id: 'missing-contract-terms',
  bad: {
    'contract/refused': null,
    'contract/incomplete': 'incomplete',
  },
  words: {
    en: {
      title: 'Contract 合同',
      sign: 'a contract with gaps',
      told: {
        'contract/refused': { value: 'refused', risk: 'They will not sign a contract.' },
        'contract/incomplete': {
          value: 'incomplete',
          risk: 'The contract leaves out dates, specifications, after-sales or breach.',
        },
      },
      clear: 'The contract is signed with all four clauses.',
      advice: 'Have the missing clauses written into the e-contract on 1688 before you pay.',
    },
    zh_CN: {
      title: '合同',
      sign: '合同有缺漏',
      told: {
        'contract/refused': { value: '拒签', risk: '对方不肯签合同。' },
        'contract/incomplete': { value: '不完整', risk: '合同缺少交货期、规格、售后或违约条款。' },
      },
      clear: '合同已签，四项条款齐全。',
      advice: '付款前把缺少的条款写进 1688 电子合同。',
    },
  },
});
