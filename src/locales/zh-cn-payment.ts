import type { PaymentWords } from './en-payment';

/** Words of the full payment check and of payment plans, in Simplified Chinese. */
export const zhCnPayment: PaymentWords = {
  tradeType: '交易方式',
  tradeTypes: {
    assured: '1688 站内付款（担保交易）',
    alipay: '支付宝担保交易订单',
    'staged-37': '三七阶段付款（1688 站内）',
    'staged-631': '六三一阶段付款（1688 站内）',
    credit: '诚E赊（先货后款）',
    period: '账期支付',
    bank: '对公转账（汇到公司账户）',
    other: '其他方式',
    private: '私人支付宝或微信账户',
  },
  protects: {
    assured: '货款由 1688 保管，直到您确认收货或到期自动放款。',
    alipay: '与担保交易一样由平台保管，现已逐步由担保交易取代。只有订单页付款才算，转账到他人支付宝不算。',
    'staged-37': '先付 30 %，后付 70 %，每阶段确认前都由 1688 保管：等于带担保的定金和尾款。',
    'staged-631': '先付 60 %，是通常定金的两倍。每阶段确认前由 1688 保管；请改谈三七。',
    credit: '收货后付款，事先不承担风险。这是赊款，请按时还。',
    period: '约定期满后付款，事先不承担风险。',
    bank: '钱汇出后没有任何保障。只能汇到与营业执照名称一致的账户。',
    other: '按对公转账判断：没有已知的资金保障。',
    private: '没有任何保障，只有个人欠您这笔钱。绝不要这样付款。',
  },
  payee: '收款人名称（如已告知）',
  payeeNote: '与公司名称核对，不会保存。',
  rateMissing: (code) => `没有 ${code} 的汇率。请填写今天 1 ${code} 等于多少人民币（元）。`,
  currencyGroups: { main: '有内置汇率', all: '全部货币' },
};
