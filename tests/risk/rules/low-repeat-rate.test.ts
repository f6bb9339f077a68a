import { examples } from '../rule-examples';

examples('low-repeat-rate', {
  risk: [
    { facts: { repeatRate: 0.19 }, degree: 0.35, says: '20 %' },
    { facts: { repeatRate: 0.03 }, degree: 1 },
    { facts: { repeatRate: 0 }, degree: 1 },
  ],
  clear: [{ facts: { repeatRate: 0.2 } }, { facts: { repeatRate: 0.88 } }],
  unknown: [{ facts: {} }, { facts: { repeatRate: 39 } }],
});
