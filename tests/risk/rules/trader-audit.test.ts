import { examples } from '../rule-examples';

examples('trader-audit', {
  risk: [{ facts: { badges: ['trustpass', 'deep-trader-audit'] }, degree: 1, says: '深度验商' }],
  clear: [
    { facts: { badges: ['deep-factory-audit'] } },
    { facts: { badges: ['deep-trader-audit', 'deep-factory-audit'] } },
  ],
  unknown: [{ facts: {} }],
  'not applicable': [{ facts: { badges: ['trustpass'] } }],
});
