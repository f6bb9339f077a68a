import { clipped } from '../clipped';
import { defineRule } from '../rule';

/** The seller's own title asks for payment outside 1688. Contact words alone are everyday habit and are not asked about. */
export const offPlatformPayment = defineRule({
  id: 'off-platform-payment',
  lifecycle: 'stable',
  about: 'offer',
  needs: ['paymentPhrase'],
  judge: ({ paymentPhrase }) => (paymentPhrase === null ? 0 : 1),
  words: {
    en: {
      title: 'Payment words in the title 站外付款',
      value: ({ paymentPhrase }) => (paymentPhrase === null ? 'none' : clipped(paymentPhrase)),
      sign: () => 'a title that asks for payment outside 1688',
      risk: ({ paymentPhrase }) =>
        `The title says ${clipped(paymentPhrase ?? '')}: it asks for money outside 1688, where nothing holds it back.`,
      clear: () => 'The title asks for no payment outside 1688.',
      unknown: 'The title could not be read.',
      advice: 'Pay only by an order inside 1688 担保交易, whatever the title says.',
      toKnow: 'open the offer page, it shows the title',
      change: () => 'A title without such words.',
    },
    zh_CN: {
      title: '标题中的站外付款字样',
      value: ({ paymentPhrase }) => (paymentPhrase === null ? '无' : clipped(paymentPhrase)),
      sign: () => '标题要求站外付款',
      risk: ({ paymentPhrase }) => `标题写有“${clipped(paymentPhrase ?? '')}”：要求在 1688 之外付款，没有任何保障。`,
      clear: () => '标题没有要求站外付款。',
      unknown: '未能读到标题。',
      advice: '无论标题怎么写，只走 1688 担保交易订单付款。',
      toKnow: '打开商品页面，那里有标题',
      change: () => '标题不再有这类字样。',
    },
  },
});
