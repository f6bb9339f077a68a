import { examples } from '../rule-examples';

const listed = { reason: '', at: '2026-01-01T00:00:00.000Z', expires: null };
const sister = (blacklist: typeof listed | null) => ({
  storeKey: 'member:2',
  name: '示例市晴川箱包有限公司',
  blacklist,
});

examples('blacklisted-namesake', {
  risk: [{ facts: {}, sisters: { sure: [], byName: [sister(listed)] }, degree: 1, says: 'possibly the same' }],
  clear: [{ facts: {}, sisters: { sure: [], byName: [sister(null)] } }, { facts: {} }],
  unknown: [{ facts: {}, sisters: null }],
});
