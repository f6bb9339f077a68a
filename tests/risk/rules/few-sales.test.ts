import { examples } from '../rule-examples';

examples('few-sales', {
  risk: [{ facts: { sales: [{ scope: '已售', count: 3, atLeast: false, unit: '件' }] }, degree: 1, says: '已售 3' }],
  clear: [{ facts: { sales: [{ scope: '已售', count: 200, atLeast: true, unit: '件' }] } }],
  unknown: [{ facts: {} }, { facts: { sales: [{ scope: '全网销量', count: 34_000, atLeast: true, unit: null }] } }],
  'not applicable': [{ facts: {}, pageKind: 'shop' }],
});
