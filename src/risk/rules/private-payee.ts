import { checkRule } from '../check-rule';

/** The buyer was asked to pay a person, not the company: nothing else known can outweigh that. */
export const privatePayee = checkRule({
  id: 'private-payee',
  bad: {
    'payment/private': null,
  },
  words: {
    en: {
      title: 'Payee 收款人',
      sign: 'it asks for money to a private account',
      told: {
        'payment/private': {
          value: 'private account',
          risk: 'You were asked to pay a private account, WeChat or QR code.',
        },
      },
      clear: 'You were not asked to pay a private account.',
      advice: 'Do not pay. Offer to order inside 1688 escrow 担保交易; who refuses wants the money, not the order.',
    },
    zh_CN: {
      title: '收款人',
      sign: '要求付到个人账户',
      told: {
        'payment/private': { value: '个人账户', risk: '对方要求付到个人账户、微信或二维码。' },
      },
      clear: '没有要求付到个人账户。',
      advice: '不要付款。只在 1688 担保交易内下单；拒绝的要的是钱，不是订单。',
    },
  },
});
