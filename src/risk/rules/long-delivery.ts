import { degreeAbove } from '../degree';
import { defineRule } from '../rule';

const length = (hours: number, hourUnit: string, dayUnit: string): string =>
  hours <= 72 ? `${String(hours)}${hourUnit}` : `${String(Math.round(hours / 24))}${dayUnit}`;

/** The delivery promise the page leads with. The longer it is, the longer the money is away. */
export const longDelivery = defineRule({
  id: 'long-delivery',
  lifecycle: 'stable',
  about: 'offer',
  needs: ['deliveryHours'],
  judge: ({ deliveryHours }, { warn, worst }) => degreeAbove(deliveryHours, warn, worst),
  words: {
    en: {
      title: 'Delivery promise 发货时间',
      value: ({ deliveryHours }) => length(deliveryHours, ' hours', ' days'),
      sign: () => 'a long delivery promise',
      risk: ({ deliveryHours }) =>
        `Ships within ${length(deliveryHours, ' hours', ' days')}: your money is away that long.`,
      clear: ({ deliveryHours }) => `Ships within ${length(deliveryHours, ' hours', ' days')}.`,
      unknown: 'No delivery promise could be read.',
      advice: 'Write the delivery date into the order and pay the balance only after inspection.',
      toKnow: 'ask the seller for a delivery date in the order',
      change: ({ warn }) => `A promise to ship within ${String(warn)} hours.`,
    },
    zh_CN: {
      title: '发货时间',
      value: ({ deliveryHours }) => length(deliveryHours, ' 小时', ' 天'),
      sign: () => '发货期长',
      risk: ({ deliveryHours }) => `${length(deliveryHours, ' 小时', ' 天')}内发货：货款占用时间长。`,
      clear: ({ deliveryHours }) => `${length(deliveryHours, ' 小时', ' 天')}内发货。`,
      unknown: '未能读到发货承诺。',
      advice: '把交期写进订单，验货后再付尾款。',
      toKnow: '请卖家在订单中写明交期',
      change: ({ warn }) => `承诺 ${String(warn)} 小时内发货。`,
    },
  },
});
