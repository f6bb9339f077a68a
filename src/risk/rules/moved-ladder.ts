import type { LadderMove } from '@/evidence/history/tier-ladder';
import { isAsked } from '../comparable';
import { degreeAbove } from '../degree';
import { percent } from '../shown-fact';
import { defineRule } from '../rule';

/** Greatest rise of one step, as a share of its former price; 0 when none rose. */
const rise = ({ moved }: LadderMove): number => Math.max(0, ...moved.map(({ from, to }) => (to - from) / from));

/** Price steps that went up since the visit before. */
export const movedLadder = defineRule({
  id: 'moved-ladder',
  lifecycle: 'experimental',
  about: 'offer',
  needs: ['ladder'],
  asked: ({ looks, ladder, priceTiers }) => isAsked(looks?.priceTiers, ladder, priceTiers),
  judge: ({ ladder }, { warn, worst }) => degreeAbove(rise(ladder), warn, worst),
  words: {
    en: {
      title: 'Price steps since your last visit 阶梯价变化',
      value: ({ ladder }) => (rise(ladder) > 0 ? `+${percent(rise(ladder))}` : 'no rise'),
      sign: () => 'risen price steps',
      risk: ({ ladder }) => `A price step went up by ${percent(rise(ladder))} since your visit before.`,
      clear: () => 'No price step went up noticeably.',
      unknown: 'The price steps could not be compared.',
      advice: 'Write the price into the order.',
      toKnow: 'open the offer again and wait until the prices are drawn',
      change: () => 'The former price steps.',
      aside: 'There is no earlier visit to compare with.',
    },
    zh_CN: {
      title: '阶梯价变化',
      value: ({ ladder }) => (rise(ladder) > 0 ? `+${percent(rise(ladder))}` : '未涨'),
      sign: () => '阶梯价上涨',
      risk: ({ ladder }) => `自上次访问以来，有一档价格上涨 ${percent(rise(ladder))}。`,
      clear: () => '阶梯价没有明显上涨。',
      unknown: '阶梯价无法比较。',
      advice: '把价格写进订单。',
      toKnow: '再次打开商品并等待价格显示',
      change: () => '恢复原来的阶梯价。',
      aside: '没有可比较的更早访问。',
    },
  },
});
