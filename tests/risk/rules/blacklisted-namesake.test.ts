import type { BlockedMatch } from '@/domain/blocked';
import { examples } from '../rule-examples';

const match: BlockedMatch = {
  storeKey: 'm:2',
  name: '示例市晴川箱包有限公司',
  sure: false,
  by: 'name',
  entry: { reason: 'never shipped', at: '2026-01-01T00:00:00.000Z', expires: null },
};

examples('blacklisted-namesake', {
  risk: [
    { facts: {}, blocked: [match], degree: 1, says: 'possibly the same' },
    {
      facts: { companyName: '示例市晴川 箱包有限公司' },
      blocked: [match],
      says: 'You listed 示例市晴川箱包有限公司 (never',
    },
  ],
  clear: [
    { facts: {}, blocked: [] },
    { facts: {}, blocked: [{ ...match, sure: true, by: 'licence' }] },
    { facts: {}, blocked: [{ ...match, entry: { ...match.entry, expires: '2026-06-01T00:00:00.000Z' } }] },
  ],
  unknown: [{ facts: {}, blocked: null }],
});
