import { examples } from '../rule-examples';

const sister = { storeKey: 'member:2', name: '示例市晴川箱包有限公司' };

examples('shared-company', {
  risk: [
    {
      facts: {},
      sisters: { sure: [sister], byName: [] },
      degree: 0.6,
      says: 'same licence code as 示例市晴川箱包有限公司',
    },
    { facts: {}, sisters: { sure: [], byName: [sister] }, degree: 0.3, says: 'possibly' },
  ],
  clear: [{ facts: {}, sisters: { sure: [], byName: [] } }],
  unknown: [{ facts: {}, sisters: null }],
});
