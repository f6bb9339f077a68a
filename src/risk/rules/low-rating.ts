import { degreeBelow } from '../degree';
import { defineRule } from '../rule';

/** Stars of this offer. */
export const lowRating = defineRule({
  id: 'low-rating',
  lifecycle: 'stable',
  about: 'offer',
  needs: ['rating'],
  judge: ({ rating }, { warn, worst }) => degreeBelow(rating, warn, worst),
  words: {
    en: {
      title: 'Stars of this offer 商品评分',
      value: ({ rating }) => `${String(rating)} of 5`,
      sign: () => 'few stars',
      risk: (_, { warn }) => `Under ${String(warn)} stars.`,
      clear: (_, { warn }) => `${String(warn)} stars or more.`,
      unknown: 'The stars of this offer could not be read.',
      advice: 'Read the reviews with the fewest stars first.',
      toKnow: 'open the reviews 评价 of this offer once',
      change: ({ warn }) => `${String(warn)} stars or more.`,
    },
    zh_CN: {
      title: '商品评分',
      value: ({ rating }) => `${String(rating)} / 5`,
      sign: () => '评分低',
      risk: (_, { warn }) => `低于 ${String(warn)} 星。`,
      clear: (_, { warn }) => `达到 ${String(warn)} 星。`,
      unknown: '未能读到商品评分。',
      advice: '先看星级最低的评价。',
      toKnow: '打开一次该商品的评价',
      change: ({ warn }) => `评分达到 ${String(warn)} 星。`,
    },
  },
});
