import { examples } from '../rule-examples';

examples('fallen-years', {
  risk: [
    { facts: { membershipYears: 1 }, earlier: [{ membershipYears: 8 }], degree: 1, says: '8 years' },
    { facts: { membershipYears: 3 }, earlier: [{ membershipYears: 4 }], degree: 1 },
    { facts: { membershipYears: 9 }, earlier: [{ membershipYears: 2 }], degree: 0.5, says: 'more than time' },
  ],
  clear: [
    { facts: { membershipYears: 4 }, earlier: [{ membershipYears: 4 }] },
    { facts: { membershipYears: 5 }, earlier: [{ membershipYears: 4, on: '2025-10-01' }] },
  ],
  unknown: [{ facts: {}, broken: ['membershipYears'], earlier: [{ membershipYears: 4 }] }],
  'not applicable': [
    { facts: { membershipYears: 4 } },
    { facts: {}, earlier: [{ membershipYears: 4 }] },
    { facts: { membershipYears: 4 }, earlier: [{ repeatRate: 0.4 }] },
  ],
});
