import { examples } from '../rule-examples';

examples('late-shipping', {
  risk: [
    { facts: { onTimeRate: 0.8 }, degree: 0.65, says: '90 %' },
    { facts: { onTimeRate: 0.5 }, pageKind: 'shop', degree: 1 },
  ],
  clear: [{ facts: { onTimeRate: 0.94 } }],
  unknown: [{ facts: {} }, { facts: {}, broken: ['onTimeRate'] }],
});
