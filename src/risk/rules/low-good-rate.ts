import { degreeBelow } from '../degree';
import { percent } from '../shown-fact';
import { defineRule } from '../rule';

/** Share of good reviews 好评率. */
export const lowGoodRate = defineRule({
  id: 'low-good-rate',
  lifecycle: 'stable',
  about: 'store',
  needs: ['goodRate'],
  judge: ({ goodRate }, { warn, worst }) => degreeBelow(goodRate, warn, worst),
  words: {
    en: {
      title: 'Good reviews 好评率',
      value: ({ goodRate }) => percent(goodRate),
      sign: () => 'many unhappy reviews',
      risk: (_, { warn }) => `Under ${percent(warn)} of the reviews are good.`,
      clear: (_, { warn }) => `${percent(warn)} or more of the reviews are good.`,
      unknown: 'The share of good reviews could not be read.',
      advice: 'Read the bad reviews first: quality, missing pieces, late goods.',
      toKnow: 'open the reviews 评价 of an offer once',
      change: ({ warn }) => `A good rate of ${percent(warn)} or more.`,
    },
    zh_CN: {
      title: '好评率',
      value: ({ goodRate }) => percent(goodRate),
      sign: () => '差评偏多',
      risk: (_, { warn }) => `好评不到 ${percent(warn)}。`,
      clear: (_, { warn }) => `好评达到 ${percent(warn)}。`,
      unknown: '未能读到好评率。',
      advice: '先看差评：质量、少件、延迟。',
      toKnow: '打开一次商品评价',
      change: ({ warn }) => `好评率达到 ${percent(warn)}。`,
    },
  },
});
