import { degreeBelow } from '../degree';
import { percent } from '../shown-fact';
import { defineRule } from '../rule';

/** Share of the shop's orders handed over in time 履约率. */
export const lateShipping = defineRule({
  id: 'late-shipping',
  lifecycle: 'stable',
  about: 'store',
  needs: ['onTimeRate'],
  judge: ({ onTimeRate }, { warn, worst }) => degreeBelow(onTimeRate, warn, worst),
  words: {
    en: {
      title: 'Handed over in time 履约率',
      value: ({ onTimeRate }) => percent(onTimeRate),
      sign: () => 'many late orders',
      risk: (_, { warn }) => `Under ${percent(warn)} of the orders were handed over in time.`,
      clear: (_, { warn }) => `${percent(warn)} or more of the orders were handed over in time.`,
      unknown: 'The share of orders handed over in time could not be read.',
      advice: 'Write the delivery date and what a delay costs into the order.',
      toKnow: 'open the shop page 店铺, it shows the on-time rate 履约率',
      change: ({ warn }) => `An on-time rate of ${percent(warn)} or more.`,
    },
    zh_CN: {
      title: '履约率',
      value: ({ onTimeRate }) => percent(onTimeRate),
      sign: () => '延迟发货多',
      risk: (_, { warn }) => `按时发货不到 ${percent(warn)}。`,
      clear: (_, { warn }) => `按时发货达到 ${percent(warn)}。`,
      unknown: '未能读到履约率。',
      advice: '把交期和延误责任写进订单。',
      toKnow: '打开店铺页面，那里有履约率',
      change: ({ warn }) => `履约率达到 ${percent(warn)}。`,
    },
  },
});
