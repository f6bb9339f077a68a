import { examples } from '../rule-examples';

examples('audit-conflict', {
  risk: [{ facts: { badges: ['deep-factory-audit'], auditType: 'trader' }, degree: 1, says: '深度验商' }],
  clear: [{ facts: { badges: ['deep-factory-audit'], auditType: 'factory' } }],
  unknown: [{ facts: { badges: ['deep-factory-audit'] }, says: 'certificate' }],
  'not applicable': [{ facts: { badges: ['trustpass'], auditType: 'trader' } }, { facts: {} }],
});
