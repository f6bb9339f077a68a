import { examples } from '../rule-examples';

examples('retired-badge', {
  risk: [{ facts: { badges: ['trustpass', 'other:金冠品'] }, degree: 1, says: '金冠品' }],
  clear: [{ facts: { badges: ['trustpass'] } }],
  unknown: [{ facts: {} }],
});
