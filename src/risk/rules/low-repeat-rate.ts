import { degreeBelow } from '../degree';
import { percent } from '../shown-fact';
import { defineRule } from '../rule';

/** Share of buyers who came back 回头率, of the whole shop. */
export const lowRepeatRate = defineRule({
  id: 'low-repeat-rate',
  lifecycle: 'stable',
  about: 'store',
  needs: ['repeatRate'],
  judge: ({ repeatRate }, { warn, worst }) => degreeBelow(repeatRate, warn, worst),
  words: {
    en: {
      title: 'Buyers come back 回头率',
      value: ({ repeatRate }) => percent(repeatRate),
      sign: () => 'few returning buyers',
      risk: (_, { warn }) => `Under ${percent(warn)} of the buyers came back.`,
      clear: (_, { warn }) => `${percent(warn)} or more of the buyers came back.`,
      unknown: 'The share of returning buyers could not be read.',
      advice: 'Order a sample before anything larger.',
      toKnow: 'open the shop page 店铺, it shows the repeat rate',
      change: ({ warn }) => `${percent(warn)} or more of the buyers coming back.`,
    },
    zh_CN: {
      title: '回头率',
      value: ({ repeatRate }) => percent(repeatRate),
      sign: () => '回头客少',
      risk: (_, { warn }) => `回头客不到 ${percent(warn)}。`,
      clear: (_, { warn }) => `回头客达到 ${percent(warn)}。`,
      unknown: '未能读到回头率。',
      advice: '先买样品，再谈大货。',
      toKnow: '打开店铺页面，那里有回头率',
      change: ({ warn }) => `回头率达到 ${percent(warn)}。`,
    },
  },
});
