import { examples } from '../rule-examples';

examples('few-reviews', {
  risk: [
    { facts: { reviewCount: 0 }, degree: 1 },
    { facts: { reviewCount: 4 }, degree: 1, says: 'too few' },
    { facts: { reviewCount: 20 }, degree: 0.65 },
  ],
  clear: [{ facts: { reviewCount: 30 } }, { facts: { reviewCount: 343_404 } }],
  unknown: [{ facts: {} }],
  'not applicable': [{ facts: {}, pageKind: 'shop' }],
});
