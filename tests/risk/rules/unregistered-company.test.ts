import { answered } from '../check-answers';
import { examples } from '../rule-examples';

examples('unregistered-company', {
  risk: [
    { facts: {}, checks: [answered('licence-lookup', 'not-found')], degree: 1, says: 'does not know' },
    { facts: {}, checks: [answered('licence-lookup', 'not-active')], degree: 1, says: 'closed' },
    { facts: {}, checks: [answered('licence-lookup', 'red-list')], degree: 0.7, says: '严重违法失信' },
    { facts: {}, checks: [answered('licence-lookup', 'name-differs')], degree: 0.6, says: 'another name' },
  ],
  clear: [{ facts: {}, checks: [answered('licence-lookup', 'registered')] }],
  unknown: [{ facts: {}, checks: null }],
});
