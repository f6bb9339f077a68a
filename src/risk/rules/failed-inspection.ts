import { checkRule } from '../check-rule';

/** The goods failed inspection, or nobody may see them. */
export const failedInspection = checkRule({
  id: 'failed-inspection',
  bad: {
    'inspection/failed': null,
    'inspection/refused': 'refused',
  },
  words: {
    en: {
      title: 'Inspection 验货',
      sign: 'goods that failed inspection',
      told: {
        'inspection/failed': { value: 'failed', risk: 'The goods failed the inspection.' },
        'inspection/refused': { value: 'refused', risk: 'They let no inspector in.' },
      },
      clear: 'The goods passed the inspection.',
      advice: 'Hold the balance and do not confirm receipt; ask for rework and a second inspection.',
    },
    zh_CN: {
      title: '验货',
      sign: '验货不合格',
      told: {
        'inspection/failed': { value: '不合格', risk: '验货不合格。' },
        'inspection/refused': { value: '拒绝验货', risk: '对方不让验货。' },
      },
      clear: '验货合格。',
      advice: '扣住尾款，不要确认收货；要求返工并再次验货。',
    },
  },
});
