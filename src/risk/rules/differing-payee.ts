import { checkRule } from '../check-rule';

/** The money would go to another company than the one on the licence. */
export const differingPayee = checkRule({
  id: 'differing-payee',
  bad: {
    'payment/payee-differs': null,
  },
  words: {
    en: {
      title: 'Name of the payee 收款人名称',
      sign: 'a payee of another name',
      told: {
        'payment/payee-differs': {
          value: 'another company',
          risk: 'The payee is another company than the one on the licence.',
        },
      },
      clear: 'The payee is not another company.',
      advice: 'Pay only a payee written as on the licence, or order inside 1688.',
    },
    zh_CN: {
      title: '收款人名称',
      sign: '收款人名称不符',
      told: {
        'payment/payee-differs': { value: '另一家公司', risk: '收款人不是执照上的公司。' },
      },
      clear: '收款人不是另一家公司。',
      advice: '只向与执照名称一字不差的收款人付款，或在 1688 内下单。',
    },
  },
});
