import { expect, it } from 'vitest';
import type { BlockedMatch } from '@/domain/blocked';
import { assess } from '@/risk/assess';
import { defaultPolicy } from '@/risk/policy';
import { wholeCases } from '../whole/cases';
import { factsOf } from '../example';
import { examples } from '../rule-examples';

const warning = {
  reason: 'late twice',
  at: '2026-01-01T00:00:00.000Z',
  expires: null,
  severity: 'warn' as const,
};
const match: BlockedMatch = {
  storeKey: 'm:2',
  name: '示例市晴川箱包有限公司',
  sure: true,
  by: 'licence',
  entry: warning,
};

examples('warned-store', {
  risk: [
    { facts: {}, blacklist: warning, degree: 1, says: 'late twice' },
    { facts: {}, blacklist: null, blocked: [match], degree: 1, says: 'which is the same company' },
    {
      facts: {},
      blacklist: null,
      blocked: [{ ...match, sure: false, by: 'name' }],
      degree: 0.5,
      says: 'possibly the same company',
    },
  ],
  clear: [
    { facts: {}, blacklist: null },
    { facts: {}, blacklist: { ...warning, severity: 'stop' } },
    { facts: {}, blacklist: { ...warning, expires: '2026-02-01T00:00:00.000Z' } },
  ],
  unknown: [{ facts: { membershipYears: 9 } }],
});

it('keeps the best of stores from being low, and forbids nothing', () => {
  const facts = wholeCases['eight-year-factory']?.facts ?? {};
  const band = (blacklist: typeof warning | null) => assess(factsOf({ facts, blacklist }), defaultPolicy).band;
  expect([band(null), band(warning)]).toEqual(['low', 'guarded']);
});
