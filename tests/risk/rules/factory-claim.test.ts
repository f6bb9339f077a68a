import { examples } from '../rule-examples';

examples('factory-claim', {
  risk: [
    { facts: { title: '源头工厂 加厚收纳箱', companyName: '示例市晴川商贸有限公司' }, degree: 1, says: '商贸' },
    { facts: { title: '厂家直销纽扣', companyName: '示例镇小满服装厂（个体工商户）' }, degree: 0.4 },
  ],
  clear: [{ facts: { title: '源头工厂 加厚收纳箱', companyName: '示例市明灯制造有限公司' } }],
  unknown: [{ facts: { title: '源头工厂 加厚收纳箱' } }, { facts: { companyName: '示例市晴川商贸有限公司' } }],
  'not applicable': [{ facts: { title: '加厚收纳箱', companyName: '示例市晴川商贸有限公司' } }],
});
