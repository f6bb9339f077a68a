import { examples } from '../rule-examples';

examples('no-strong-mark', {
  risk: [
    { facts: { badges: ['trustpass'] }, degree: 0.8 },
    { facts: { badges: ['other:镇店之宝', 'enterprise-verified'] }, degree: 1 },
    { facts: { badges: ['deep-trader-audit', 'source-factory'] }, degree: 1 },
  ],
  clear: [
    { facts: { badges: ['trustpass', 'super-factory'] } },
    { facts: { badges: ['deep-factory-audit'] }, says: 'never enough alone' },
  ],
  unknown: [{ facts: {} }],
});
