import type { BlockedMatch } from '@/domain/blocked';
import { examples } from '../rule-examples';

const match: BlockedMatch = {
  storeKey: 'm:2',
  name: '示例市晴川箱包有限公司',
  sure: true,
  by: 'licence',
  entry: { reason: 'sent another material', at: '2026-01-01T00:00:00.000Z', expires: null },
};

examples('blacklisted-company', {
  risk: [
    { facts: {}, blocked: [match], degree: 1, says: 'sent another material' },
    {
      facts: { companyName: '示例市新店有限公司' },
      blocked: [match],
      says: '示例市新店有限公司 has the same licence code',
    },
    { facts: {}, blocked: [{ ...match, by: 'host' }], says: 'You listed 示例市晴川箱包有限公司' },
  ],
  clear: [
    { facts: {}, blocked: [] },
    { facts: {}, blocked: [{ ...match, sure: false, by: 'name' }] },
    { facts: {}, blocked: [{ ...match, entry: { ...match.entry, expires: '2026-06-01T00:00:00.000Z' } }] },
    { facts: {}, blocked: [{ ...match, entry: { ...match.entry, severity: 'warn' } }] },
  ],
  unknown: [{ facts: {}, blocked: null }],
});
