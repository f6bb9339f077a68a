import { degreeBelow } from '../degree';
import { defineRule } from '../rule';

/** Service score of the store 综合服务分, computed by 1688 over all its orders. */
export const lowServiceScore = defineRule({
  id: 'low-service-score',
  lifecycle: 'stable',
  about: 'store',
  needs: ['serviceScore'],
  judge: ({ serviceScore }, { warn, worst }) => degreeBelow(serviceScore, warn, worst),
  words: {
    en: {
      title: 'Service score 综合服务分',
      value: ({ serviceScore }) => `${String(serviceScore)} of 5`,
      sign: () => 'a low service score',
      risk: (_, { warn }) => `Under ${String(warn)} is the lowest group 1688 shows.`,
      clear: (_, { warn }) => `${String(warn)} or more.`,
      unknown: 'The service score could not be read.',
      advice: 'Agree delivery date and defects in the order notes before paying.',
      toKnow: 'open the shop page 店铺, it shows the service score',
      change: ({ warn }) => `A service score of ${String(warn)} or more.`,
    },
    zh_CN: {
      title: '综合服务分',
      value: ({ serviceScore }) => `${String(serviceScore)} / 5`,
      sign: () => '服务分低',
      risk: (_, { warn }) => `低于 ${String(warn)} 属于最低一档。`,
      clear: (_, { warn }) => `达到 ${String(warn)}。`,
      unknown: '未能读到综合服务分。',
      advice: '付款前在订单备注中写明交期和不良处理。',
      toKnow: '打开店铺页面，那里有服务分',
      change: ({ warn }) => `服务分达到 ${String(warn)}。`,
    },
  },
});
