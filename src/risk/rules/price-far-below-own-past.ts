import { degreeAbove } from '../degree';
import { percent } from '../shown-fact';
import { defineRule } from '../rule';

const yuan = (price: number): string => `¥${String(Math.round(price * 100) / 100)}`;

/** The offer's price against the usual one of the buyer's earlier days, by median and its spread. */
export const priceFarBelowOwnPast = defineRule({
  id: 'price-far-below-own-past',
  lifecycle: 'stable',
  about: 'offer',
  needs: ['ownPrice'],
  asked: ({ ownPrice, looks }) => ownPrice !== undefined || (looks?.priceTiers ?? 0) > 3,
  judge: ({ ownPrice }, { warn, worst }) =>
    ownPrice.state === 'far below' ? degreeAbove(ownPrice.below, warn, worst) || 0.3 : 0,
  words: {
    en: {
      title: 'Price against its own past 历史价格',
      value: ({ ownPrice: { price, usual } }) => `${yuan(usual)} → ${yuan(price)}`,
      sign: () => 'a price far below its own past',
      risk: ({ ownPrice: { price, usual, below, compared } }) =>
        `${yuan(price)} is ${percent(below)} under the usual ${yuan(usual)} of ${String(compared)} earlier days.`,
      clear: ({ ownPrice: { price, compared } }) => `${yuan(price)} is in line with ${String(compared)} earlier days.`,
      unknown: 'The price of this visit could not be compared with earlier ones.',
      advice: 'Ask which variant the price is for, and order a sample at that price first.',
      toKnow: 'open the offer again and wait until the prices are drawn',
      change: ({ warn }) => `A price less than ${percent(warn)} under the usual one.`,
      aside: 'Too few earlier days of this offer’s price are known.',
    },
    zh_CN: {
      title: '历史价格',
      value: ({ ownPrice: { price, usual } }) => `${yuan(usual)} → ${yuan(price)}`,
      sign: () => '价格远低于以往',
      risk: ({ ownPrice: { price, usual, below, compared } }) =>
        `${yuan(price)} 比此前 ${String(compared)} 天的常价 ${yuan(usual)} 低 ${percent(below)}。`,
      clear: ({ ownPrice: { price, compared } }) => `${yuan(price)} 与此前 ${String(compared)} 天相符。`,
      unknown: '本次价格无法与此前比较。',
      advice: '问清该价格对应哪个规格，先按此价买样品。',
      toKnow: '再次打开商品并等待价格显示',
      change: ({ warn }) => `比常价低不超过 ${percent(warn)}。`,
      aside: '该商品的历史价格天数太少。',
    },
  },
});
