import { answered } from '../check-answers';
import { examples } from '../rule-examples';

examples('complaints-elsewhere', {
  risk: [{ facts: {}, checks: [answered('ask-others', 'complaints')], degree: 1, says: 'complaints' }],
  clear: [{ facts: {}, checks: [answered('ask-others', 'nothing-found')] }],
  unknown: [{ facts: {}, checks: null }],
});
