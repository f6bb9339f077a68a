import { examples } from '../rule-examples';

const shop = '示例市晴川箱包有限公司';

examples('licence-name-mismatch', {
  risk: [
    { facts: { companyName: shop, legalName: '示例市远帆电子有限公司' }, degree: 1, says: '示例市远帆电子有限公司' },
    { facts: { companyName: shop, legalName: '示例市晴川制衣有限公司' }, degree: 0.3, says: 'near' },
  ],
  clear: [
    { facts: { companyName: shop, legalName: shop } },
    { facts: { companyName: '示例(北岸)贸易有限公司', legalName: '示例（北岸）贸易有限公司' } },
  ],
  unknown: [
    { facts: { companyName: shop } },
    { facts: { companyName: 'Example Bags Co., Ltd.', legalName: shop } },
    { facts: { companyName: shop }, broken: ['legalName'], says: 'could not be understood' },
  ],
});
