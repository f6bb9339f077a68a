import { checkRule } from '../check-rule';

/** Other buyers complain about the company in public. */
export const complaintsElsewhere = checkRule({
  id: 'complaints-elsewhere',
  bad: {
    'ask-others/complaints': null,
  },
  words: {
    en: {
      title: 'Word of other buyers 口碑',
      sign: 'complaints of other buyers',
      told: {
        'ask-others/complaints': { value: 'complaints', risk: 'You found complaints of other buyers that sound true.' },
      },
      clear: 'You found no complaints. That proves nothing either way.',
      advice: 'Read what went wrong for them, and protect yourself against exactly that.',
    },
    zh_CN: {
      title: '其他买家口碑',
      sign: '有其他买家投诉',
      told: {
        'ask-others/complaints': { value: '有投诉', risk: '您发现了其他买家可信的投诉。' },
      },
      clear: '没有发现投诉，但这不能证明什么。',
      advice: '看清他们吃了什么亏，针对性防范。',
    },
  },
});
