import { examples } from '../rule-examples';

const at = (price: number) => ({ offerId: '1', unit: '件', priceTiers: [{ minQuantity: 2, price }] });

examples('price-far-below-own-past', {
  risk: [
    { facts: at(4), earlier: [at(10), at(10.5), at(9.8), at(10)], degree: 1, says: '60 % under' },
    { facts: at(6.5), earlier: [at(10), at(10), at(10)], degree: 0.42 },
  ],
  clear: [{ facts: at(9), earlier: [at(10), at(10.5), at(9.8)] }],
  unknown: [{ facts: { offerId: '1' }, broken: ['priceTiers'], earlier: [at(10), at(10), at(10)] }],
  'not applicable': [{ facts: at(4) }, { facts: at(4), earlier: [at(10)] }, { facts: at(4), pageKind: 'shop' }],
});
