import { answered } from '../check-answers';
import { examples } from '../rule-examples';

examples('incomplete-papers', {
  risk: [
    { facts: {}, checks: [answered('export-papers', 'disagree')], degree: 1, says: 'disagree' },
    { facts: {}, checks: [answered('export-papers', 'missing')], degree: 0.6, says: 'missing' },
  ],
  clear: [{ facts: {}, checks: [answered('export-papers', 'complete')] }],
  unknown: [{ facts: {}, checks: null }],
});
