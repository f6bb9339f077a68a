import { examples } from '../rule-examples';

examples('perfect-score', {
  risk: [{ facts: { goodRate: 1, reviewCount: 800 }, degree: 0.6, says: 'weak sign' }],
  clear: [{ facts: { goodRate: 0.999, reviewCount: 4808 } }],
  unknown: [{ facts: { goodRate: 1 } }, { facts: { reviewCount: 800 } }],
  'not applicable': [{ facts: { goodRate: 1, reviewCount: 2 } }, { facts: { goodRate: 1, reviewCount: 49 } }],
});
