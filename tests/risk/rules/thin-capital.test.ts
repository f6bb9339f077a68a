import { examples } from '../rule-examples';

examples('thin-capital', {
  risk: [
    { facts: { registeredCapital: { amount: 10_000, currency: 'CNY' } }, degree: 1, says: '100,000' },
    { facts: { registeredCapital: { amount: 50_000, currency: 'CNY' } }, degree: 0.69 },
  ],
  clear: [{ facts: { registeredCapital: { amount: 1_000_000, currency: 'CNY' } } }],
  unknown: [{ facts: {} }],
  'not applicable': [{ facts: { registeredCapital: { amount: 100, currency: 'USD' } } }],
});
