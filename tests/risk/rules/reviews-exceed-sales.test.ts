import { examples } from '../rule-examples';

examples('reviews-exceed-sales', {
  risk: [
    { facts: { reviewCount: 900, sales: [{ scope: '已售', count: 100, atLeast: false, unit: '件' }] }, degree: 1 },
    { facts: { reviewCount: 4, sales: [{ scope: '已售', count: 0, atLeast: false, unit: '件' }] }, degree: 1 },
  ],
  clear: [{ facts: { reviewCount: 250, sales: [{ scope: '已售', count: 100, atLeast: true, unit: '件' }] } }],
  unknown: [
    { facts: { reviewCount: 4650, sales: [{ scope: '成交', count: 48, atLeast: false, unit: '件' }] } },
    { facts: { reviewCount: 4650 } },
  ],
});
