import { answered } from '../check-answers';
import { examples } from '../rule-examples';

examples('private-payee', {
  risk: [{ facts: {}, checks: [answered('payment', 'private')], degree: 1, says: 'private account' }],
  clear: [{ facts: {}, checks: [answered('payment', 'inside')] }],
  unknown: [{ facts: {}, checks: null }],
});
