import { examples } from '../rule-examples';

examples('falling-repeat-rate', {
  risk: [
    { facts: { repeatRate: 0.23 }, earlier: [{ repeatRate: 0.41 }, { repeatRate: 0.43 }], degree: 0.61, says: '42 %' },
    { facts: { repeatRate: 0.05 }, earlier: [{ repeatRate: 0.6 }], degree: 1, says: 'your earlier visit' },
  ],
  clear: [
    { facts: { repeatRate: 0.4 }, earlier: [{ repeatRate: 0.42 }] },
    { facts: { repeatRate: 0.34 }, earlier: [{ repeatRate: 0.42 }] },
    { facts: { repeatRate: 0.9 }, earlier: [{ repeatRate: 0.4 }] },
  ],
  unknown: [{ facts: {}, broken: ['repeatRate'], earlier: [{ repeatRate: 0.4 }] }],
  'not applicable': [{ facts: { repeatRate: 0.4 } }, { facts: {}, earlier: [{ repeatRate: 0.4 }] }],
});
