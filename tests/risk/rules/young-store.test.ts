import { examples } from '../rule-examples';

examples('young-store', {
  risk: [
    { facts: { membershipYears: 0 }, degree: 1 },
    { facts: { membershipYears: 1 }, degree: 1, says: '3 years' },
    { facts: { membershipYears: 2 }, degree: 0.65 },
  ],
  clear: [{ facts: { membershipYears: 3 } }, { facts: { membershipYears: 12 } }],
  unknown: [
    { facts: {}, says: 'could not be read' },
    { facts: { yearsEstablished: 15 } },
    { facts: {}, broken: ['membershipYears'], says: 'could not be understood' },
    { facts: { membershipYears: 99 }, says: 'could not be understood' },
  ],
});
