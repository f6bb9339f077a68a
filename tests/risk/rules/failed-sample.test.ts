import { answered } from '../check-answers';
import { examples } from '../rule-examples';

examples('failed-sample', {
  risk: [
    { facts: {}, checks: [answered('sample', 'differs')], degree: 1, says: 'differs' },
    { facts: {}, checks: [answered('trial-order', 'poor')], degree: 1, says: 'worse' },
    { facts: {}, checks: [answered('sample', 'refused')], degree: 0.4, says: 'sample' },
    { facts: {}, checks: [answered('trial-order', 'refused')], degree: 0.4, says: 'small order' },
  ],
  clear: [{ facts: {}, checks: [answered('sample', 'matches')] }],
  unknown: [{ facts: {}, checks: null }],
});
