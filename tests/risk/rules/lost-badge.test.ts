import { examples } from '../rule-examples';

examples('lost-badge', {
  risk: [
    {
      facts: { badges: ['trustpass'] },
      earlier: [{ badges: ['trustpass', 'super-factory'] }],
      degree: 0.6,
      says: '超级工厂',
    },
    {
      facts: { badges: ['trustpass'] },
      earlier: [{ badges: ['trustpass', 'super-factory', 'deep-factory-audit'] }],
      degree: 1,
    },
  ],
  clear: [
    { facts: { badges: ['super-factory'] }, earlier: [{ badges: ['super-factory'] }] },
    { facts: { badges: ['trustpass'] }, earlier: [{ badges: ['trustpass', 'other:金冠品'] }] },
    { facts: { badges: ['trustpass'] }, earlier: [{ badges: ['trustpass', 'other:镇店之宝'] }] },
  ],
  unknown: [{ facts: {}, broken: ['badges'], earlier: [{ badges: ['super-factory'] }] }],
  'not applicable': [{ facts: { badges: ['trustpass'] } }, { facts: {}, earlier: [{ badges: ['super-factory'] }] }],
});
