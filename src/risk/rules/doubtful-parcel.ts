import { checkRule } from '../check-rule';

/** The parcel cannot be followed, or does not fit the goods. */
export const doubtfulParcel = checkRule({
  id: 'doubtful-parcel',
  bad: {
    'logistics/doubtful': null,
  },
  words: {
    en: {
      title: 'Parcel 物流',
      sign: 'a parcel that does not add up',
      told: {
        'logistics/doubtful': {
          value: 'doubtful',
          risk: 'The parcel shows no scan, the wrong city or the wrong weight.',
        },
      },
      clear: 'The carrier itself knows the parcel, and it moves.',
      advice: 'Do not confirm receipt; ask 1688 to step in before the clock runs out.',
    },
    zh_CN: {
      title: '物流',
      sign: '物流对不上',
      told: {
        'logistics/doubtful': { value: '可疑', risk: '包裹没有扫描记录，或城市、重量不符。' },
      },
      clear: '承运商可查，包裹在途。',
      advice: '不要确认收货；在自动确认之前申请 1688 介入。',
    },
  },
});
