import { examples } from '../rule-examples';

examples('trader-name', {
  risk: [
    { facts: { companyName: '示例市晴川商贸有限公司' }, degree: 1, says: '商贸' },
    { facts: { companyName: '示例镇小满服装厂（个体工商户）' }, degree: 0.6, says: 'sole trader' },
  ],
  clear: [
    { facts: { companyName: '示例市明灯制造有限公司' } },
    { facts: { companyName: '示例市三禾文化用品有限公司' } },
  ],
  unknown: [{ facts: {} }, { facts: { companyName: 'Shenzhen Example Technology Co., Ltd.' } }],
});
