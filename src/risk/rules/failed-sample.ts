import { checkRule } from '../check-rule';

/** Sample or trial order came out worse than promised, or was refused. */
export const failedSample = checkRule({
  id: 'failed-sample',
  bad: {
    'sample/differs': null,
    'trial-order/poor': null,
    'sample/refused': 'refused',
    'trial-order/refused': 'refused',
  },
  words: {
    en: {
      title: 'Sample and trial order 样品试单',
      sign: 'a sample that was not as described',
      told: {
        'sample/differs': { value: 'differs', risk: 'The sample differs from the description.' },
        'trial-order/poor': { value: 'poor', risk: 'The trial order came late or was worse than the sample.' },
        'sample/refused': { value: 'no sample', risk: 'They will not send a sample.' },
        'trial-order/refused': { value: 'no trial', risk: 'They will not take a small order first.' },
      },
      clear: 'Sample and trial order were as promised so far.',
      advice: 'Do not order the bulk; ask for a second sample or for another supplier.',
    },
    zh_CN: {
      title: '样品与试单',
      sign: '样品不合格',
      told: {
        'sample/differs': { value: '不符', risk: '样品与描述不符。' },
        'trial-order/poor': { value: '较差', risk: '试单延误或不如样品。' },
        'sample/refused': { value: '不寄样', risk: '对方不肯寄样。' },
        'trial-order/refused': { value: '不接小单', risk: '对方不接小单。' },
      },
      clear: '目前样品和试单符合承诺。',
      advice: '不要下大货；要求重寄样品，或另找供应商。',
    },
  },
});
