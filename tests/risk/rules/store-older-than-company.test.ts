import { examples } from '../rule-examples';

examples('store-older-than-company', {
  risk: [
    { facts: { membershipYears: 12, foundedOn: '2024-05-27' }, degree: 1, says: '12 years' },
    { facts: { membershipYears: 9, yearsEstablished: 3 } },
  ],
  clear: [
    { facts: { membershipYears: 4, foundedOn: '2014-05-27' } },
    { facts: { membershipYears: 4, yearsEstablished: 3 } },
  ],
  unknown: [{ facts: { membershipYears: 4 } }, { facts: { yearsEstablished: 3 } }, { facts: {} }],
});
