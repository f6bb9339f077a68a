import { answered } from '../check-answers';
import { examples } from '../rule-examples';

examples('missing-contract-terms', {
  risk: [
    { facts: {}, checks: [answered('contract', 'refused')], degree: 1, says: 'sign' },
    { facts: {}, checks: [answered('contract', 'incomplete')], degree: 0.6, says: 'leaves out' },
  ],
  clear: [{ facts: {}, checks: [answered('contract', 'complete')] }],
  unknown: [{ facts: {}, checks: null }],
});
