import { examples } from '../rule-examples';

const listed = { reason: 'sent another material', at: '2026-01-01T00:00:00.000Z', expires: null };
const sister = (blacklist: typeof listed | null) => ({
  storeKey: 'member:2',
  name: '示例市晴川箱包有限公司',
  blacklist,
});

examples('blacklisted-company', {
  risk: [{ facts: {}, sisters: { sure: [sister(listed)], byName: [] }, degree: 1, says: 'sent another material' }],
  clear: [
    { facts: {}, sisters: { sure: [sister(null)], byName: [] } },
    { facts: {}, sisters: { sure: [], byName: [sister(listed)] } },
    {
      facts: {},
      sisters: {
        sure: [{ ...sister(listed), blacklist: { ...listed, expires: '2026-06-01T00:00:00.000Z' } }],
        byName: [],
      },
    },
  ],
  unknown: [{ facts: {}, sisters: null }],
});
