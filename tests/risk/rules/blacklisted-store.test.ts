import { examples } from '../rule-examples';

examples('blacklisted-store', {
  risk: [
    {
      facts: {},
      blacklist: { reason: 'never shipped', at: '2026-10-01T00:00:00.000Z', expires: null },
      says: 'never shipped',
    },
  ],
  clear: [
    { facts: {}, blacklist: null },
    { facts: {}, blacklist: { reason: 'late', at: '2026-01-01T00:00:00.000Z', expires: '2026-02-01T00:00:00.000Z' } },
  ],
  unknown: [{ facts: { membershipYears: 9 } }],
});
