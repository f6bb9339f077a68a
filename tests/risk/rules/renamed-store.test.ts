import { examples } from '../rule-examples';

const name = '示例市晴川箱包有限公司';

examples('renamed-store', {
  risk: [
    { facts: { companyName: name }, earlier: [{ companyName: '示例市远帆电子有限公司' }], degree: 1, says: '远帆' },
    { facts: { companyName: name }, earlier: [{ companyName: '示例市晴川制衣有限公司' }], degree: 0.4 },
  ],
  clear: [
    { facts: { companyName: name }, earlier: [{ companyName: name }] },
    { facts: { companyName: '示例(北岸)贸易有限公司' }, earlier: [{ companyName: '示例（北岸）贸易有限公司' }] },
  ],
  unknown: [{ facts: {}, broken: ['companyName'], earlier: [{ companyName: name }] }],
  'not applicable': [
    { facts: { companyName: 'Qingchuan Bags Co., Ltd.' }, earlier: [{ companyName: name }] },

    { facts: { companyName: name } },
    { facts: { companyName: name }, earlier: [{ repeatRate: 0.4 }] },
  ],
});
