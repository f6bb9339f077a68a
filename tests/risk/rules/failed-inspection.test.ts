import { answered } from '../check-answers';
import { examples } from '../rule-examples';

examples('failed-inspection', {
  risk: [
    { facts: {}, checks: [answered('inspection', 'failed')], degree: 1, says: 'failed' },
    { facts: {}, checks: [answered('inspection', 'refused')], degree: 0.8, says: 'inspector' },
  ],
  clear: [{ facts: {}, checks: [answered('inspection', 'passed')] }],
  unknown: [{ facts: {}, checks: null }],
});
