import { examples } from '../rule-examples';

examples('off-platform-payment', {
  risk: [
    { facts: { title: '加厚收纳箱 私下转账更便宜' }, degree: 1, says: '私下转账' },
    { facts: { title: 'Storage box, pay by Western Union' }, degree: 1 },
  ],
  clear: [
    { facts: { title: '加厚收纳箱 支持担保交易' } },
    { facts: { title: '加厚收纳箱 请勿私下转账' } },
    { facts: { title: '加厚收纳箱 详情加微信 abc12345' } },
    { facts: { title: '加厚收纳箱 支持银行转账' } },
  ],
  unknown: [{ facts: { companyName: '示例市晴川商贸有限公司' } }],
});
