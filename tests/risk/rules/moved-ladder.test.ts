import { examples } from '../rule-examples';

const at = (price: number) => ({ offerId: '1', priceTiers: [{ minQuantity: 2, price }] });

examples('moved-ladder', {
  risk: [{ facts: at(15), earlier: [at(10)], degree: 1, says: '50 %' }],
  clear: [
    { facts: at(10.5), earlier: [at(10)] },
    { facts: at(5), earlier: [at(10)] },
  ],
  unknown: [{ facts: { offerId: '1' }, broken: ['priceTiers'], earlier: [at(10)] }],
  'not applicable': [{ facts: at(10) }],
});
