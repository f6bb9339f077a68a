import { examples } from '../rule-examples';

examples('falling-service-score', {
  risk: [
    { facts: { serviceScore: 3 }, earlier: [{ serviceScore: 4.5 }], degree: 1, says: '4.5' },
    { facts: { serviceScore: 3.5 }, earlier: [{ serviceScore: 4.5 }, { serviceScore: 4.5 }], degree: 0.65 },
  ],
  clear: [
    { facts: { serviceScore: 4 }, earlier: [{ serviceScore: 4.5 }] },
    { facts: { serviceScore: 4.5 }, earlier: [{ serviceScore: 4 }] },
  ],
  unknown: [{ facts: {}, broken: ['serviceScore'], earlier: [{ serviceScore: 4.5 }] }],
  'not applicable': [{ facts: { serviceScore: 4.5 } }],
});
