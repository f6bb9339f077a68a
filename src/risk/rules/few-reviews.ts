import { degreeBelow } from '../degree';
import { grouped } from '../shown-fact';
import { defineRule } from '../rule';

/** Too few reviews to judge by: no proof of anything bad, and never taken as a good sign. */
export const fewReviews = defineRule({
  id: 'few-reviews',
  lifecycle: 'stable',
  about: 'offer',
  needs: ['reviewCount'],
  judge: ({ reviewCount }, { enough, tooFew }) => degreeBelow(reviewCount, enough, tooFew),
  words: {
    en: {
      title: 'Number of reviews 评价数',
      value: ({ reviewCount }) => grouped(reviewCount),
      sign: () => 'too few reviews to judge by',
      risk: (_, { enough }) => `Under ${String(enough)} reviews: too few to judge by, good or bad.`,
      clear: () => 'Enough reviews for their share to mean something.',
      unknown: 'The number of reviews could not be read.',
      advice: 'Do not count on the reviews; order a sample.',
      toKnow: 'open the reviews 评价 of this offer once',
      change: ({ enough }) => `${String(enough)} reviews or more.`,
    },
    zh_CN: {
      title: '评价数',
      value: ({ reviewCount }) => grouped(reviewCount),
      sign: () => '评价太少，难以判断',
      risk: (_, { enough }) => `不到 ${String(enough)} 条：太少，好坏都难以判断。`,
      clear: () => '评价数足以说明问题。',
      unknown: '未能读到评价数。',
      advice: '不要只看评价，先买样品。',
      toKnow: '打开一次该商品的评价',
      change: ({ enough }) => `评价达到 ${String(enough)} 条。`,
    },
  },
});
