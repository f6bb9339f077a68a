import { examples } from '../rule-examples';

examples('low-service-score', {
  risk: [
    { facts: { serviceScore: 3.5 }, degree: 0.65 },
    { facts: { serviceScore: 2 }, degree: 1 },
  ],
  clear: [{ facts: { serviceScore: 4 } }, { facts: { serviceScore: 5 } }],
  unknown: [{ facts: {} }, { facts: { serviceScore: 92 } }],
});
