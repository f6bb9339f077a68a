import { examples } from '../rule-examples';

examples('thin-guarantees', {
  risk: [
    { facts: { guarantees: ['晚发必赔'] }, degree: 0.5 },
    { facts: { guarantees: [] }, degree: 1 },
  ],
  clear: [
    { facts: { guarantees: ['7天无理由退货', '晚发必赔'] } },
    { facts: { guarantees: ['Free Return Shipping'] } },
  ],
  unknown: [{ facts: {} }],
});
