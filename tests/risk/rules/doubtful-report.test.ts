import { answered } from '../check-answers';
import { examples } from '../rule-examples';

examples('doubtful-report', {
  risk: [
    { facts: {}, checks: [answered('test-report', 'not-in-register')], degree: 1, says: 'register' },
    { facts: {}, checks: [answered('test-report', 'other-product')], degree: 1, says: 'another product' },
    { facts: {}, checks: [answered('test-report', 'missing')], degree: 0.6, says: 'there is none' },
  ],
  clear: [{ facts: {}, checks: [answered('test-report', 'genuine')] }],
  unknown: [{ facts: {}, checks: null }],
});
