import { guaranteeList } from '../guarantee-term';
import { defineRule } from '../rule';

const aboutGoods = /退|换|质|品|正品|假一赔|return|refund|quality|exchange/i;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Guarantees of the offer say nothing about goods or returns. A page that shows none at all leaves it unknown. */
export const thinGuarantees = defineRule({
  id: 'thin-guarantees',
  lifecycle: 'stable',
  about: 'offer',
  needs: ['guarantees'],
  judge: ({ guarantees }, { shippingOnly }) => {
    if (guarantees.some((name) => aboutGoods.test(name))) return 0;
    return guarantees.length > 0 ? shippingOnly : 1;
  },
  words: {
    en: {
      title: 'Guarantees 服务保障',
      value: ({ guarantees }) => (guarantees.length > 0 ? `${String(guarantees.length)} shown` : 'none'),
      sign: () => 'no guarantee on the goods',
      risk: ({ guarantees }) =>
        guarantees.length > 0
          ? `Only ${guaranteeList(guarantees, 'en')}: nothing on quality or returns.`
          : 'No guarantee at all.',
      clear: ({ guarantees }) =>
        `${capital(guaranteeList(guarantees, 'en'))}. They hold only for orders paid inside 1688.`,
      unknown: 'The guarantees could not be read.',
      advice: 'Write quality and returns into the order before paying.',
      toKnow: 'open the offer page and wait until it is complete',
      change: () => 'Promises about the goods, such as free returns 7天无理由退货 or quality 质量保证.',
    },
    zh_CN: {
      title: '服务保障',
      value: ({ guarantees }) => (guarantees.length > 0 ? `${String(guarantees.length)} 项` : '无'),
      sign: () => '对货品没有保障',
      risk: ({ guarantees }) =>
        guarantees.length > 0 ? `只有${guaranteeList(guarantees, 'zh_CN')}：没有质量或退换保障。` : '没有任何保障。',
      clear: ({ guarantees }) => `${guaranteeList(guarantees, 'zh_CN')}。只对 1688 站内付款的订单有效。`,
      unknown: '未能读到服务保障。',
      advice: '付款前把质量和退换写进订单。',
      toKnow: '打开商品页并等待加载完成',
      change: () => '出现与货物有关的保障，如7天无理由退货或质量保证。',
    },
  },
});
