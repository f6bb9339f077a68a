import { examples } from '../rule-examples';

examples('long-delivery', {
  risk: [{ facts: { deliveryHours: 1080 }, degree: 1, says: '45 days' }, { facts: { deliveryHours: 240 } }],
  clear: [{ facts: { deliveryHours: 48 }, says: '48 hours' }, { facts: { deliveryHours: 168 } }],
  unknown: [{ facts: {} }],
  'not applicable': [{ facts: { deliveryHours: 1080 }, pageKind: 'shop' }],
});
