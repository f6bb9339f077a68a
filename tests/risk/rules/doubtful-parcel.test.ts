import { answered } from '../check-answers';
import { examples } from '../rule-examples';

examples('doubtful-parcel', {
  risk: [{ facts: {}, checks: [answered('logistics', 'doubtful')], degree: 1, says: 'wrong city' }],
  clear: [{ facts: {}, checks: [answered('logistics', 'moving')] }],
  unknown: [{ facts: {}, checks: null }],
});
