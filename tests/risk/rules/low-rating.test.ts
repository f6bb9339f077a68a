import { examples } from '../rule-examples';

examples('low-rating', {
  risk: [{ facts: { rating: 4.3 } }, { facts: { rating: 3 }, degree: 1 }],
  clear: [{ facts: { rating: 4.5 } }],
  unknown: [{ facts: { goodRate: 1 } }],
  'not applicable': [{ facts: { rating: 2 }, pageKind: 'shop' }],
});
