import { checkRule } from '../check-rule';

/** Export papers that are missing or disagree. */
export const incompletePapers = checkRule({
  id: 'incomplete-papers',
  bad: {
    'export-papers/disagree': null,
    'export-papers/missing': 'missing',
  },
  words: {
    en: {
      title: 'Export papers 出口单证',
      sign: 'export papers that are not in order',
      told: {
        'export-papers/disagree': { value: 'disagree', risk: 'Invoice, packing list and declaration disagree.' },
        'export-papers/missing': { value: 'missing', risk: 'Invoice, packing list or declaration is missing.' },
      },
      clear: 'The export papers are complete and agree.',
      advice: 'Pay the balance only against papers that are complete and agree.',
    },
    zh_CN: {
      title: '出口单证',
      sign: '出口单证不全',
      told: {
        'export-papers/disagree': { value: '不一致', risk: '发票、装箱单、报关单不一致。' },
        'export-papers/missing': { value: '缺少', risk: '缺少发票、装箱单或报关单。' },
      },
      clear: '出口单证齐全且一致。',
      advice: '单证齐全且一致后再付尾款。',
    },
  },
});
