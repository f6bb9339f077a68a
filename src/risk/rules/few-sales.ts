import { degreeBelow } from '../degree';
import { salesText } from '../shown-fact';
import { soldCount } from '@/evidence/sales-scope';
import { defineRule } from '../rule';

/** Pieces sold on 1688 itself; 全网 counts other platforms and is left out. */
export const fewSales = defineRule({
  id: 'few-sales',
  lifecycle: 'stable',
  about: 'offer',
  needs: ['ownSales'],
  judge: ({ ownSales }, { enough, tooFew }) => degreeBelow(soldCount(ownSales), enough, tooFew),
  words: {
    en: {
      title: 'Sold on 1688 销量',
      value: ({ ownSales }) => salesText(ownSales),
      sign: () => 'hardly any sales',
      risk: ({ ownSales }) => `Only ${salesText(ownSales)}: hardly tried by other buyers.`,
      clear: () => 'Others have bought this offer.',
      unknown: 'Sales on 1688 itself could not be read.',
      advice: 'Be the careful first buyer: sample first, then a trial order of 50-100 units.',
      toKnow: 'open the offer page and wait until it is complete',
      change: ({ enough }) => `${String(enough)} or more sold on 1688 itself.`,
    },
    zh_CN: {
      title: '1688 销量',
      value: ({ ownSales }) => salesText(ownSales),
      sign: () => '几乎没有销量',
      risk: ({ ownSales }) => `仅 ${salesText(ownSales)}：很少有人买过。`,
      clear: () => '已有其他买家购买。',
      unknown: '未能读到 1688 站内销量。',
      advice: '先买样品，再下 50-100 件试单。',
      toKnow: '打开商品页并等待加载完成',
      change: ({ enough }) => `在 1688 上的销量达到 ${String(enough)}。`,
    },
  },
});
