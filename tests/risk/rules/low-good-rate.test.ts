import { examples } from '../rule-examples';

examples('low-good-rate', {
  risk: [{ facts: { goodRate: 0.843 } }, { facts: { goodRate: 0.6 }, degree: 1 }],
  clear: [{ facts: { goodRate: 0.9 } }, { facts: { goodRate: 0.998 } }],
  unknown: [{ facts: { rating: 5 } }],
});
