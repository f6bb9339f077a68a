import { answered } from '../check-answers';
import { examples } from '../rule-examples';

examples('differing-payee', {
  risk: [{ facts: {}, checks: [answered('payment', 'payee-differs')], degree: 1, says: 'another company' }],
  clear: [{ facts: {}, checks: [answered('payment', 'company')] }],
  unknown: [{ facts: {}, checks: null }],
});
