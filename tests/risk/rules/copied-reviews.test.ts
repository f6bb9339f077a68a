import { examples } from '../rule-examples';
import { seen, steady } from '../sample-reviews';

const copied = (count: number) =>
  steady(60, 3).map((one, at) =>
    at < count ? { ...one, text: '做工很精细密封也好装了一天的水还是热的非常满意' } : one,
  );
const short = steady(40, 3).map((one) => ({ ...one, text: '很好' }));

examples('copied-reviews', {
  risk: [
    { facts: { offerId: '1', reviewCount: 60 }, reviews: seen(copied(40)), degree: 1, says: '做工很精细' },
    { facts: { offerId: '1', reviewCount: 60 }, reviews: seen(copied(9)), degree: 0.38 },
  ],
  clear: [
    { facts: { offerId: '1', reviewCount: 60 }, reviews: seen(copied(3)) },
    { facts: { offerId: '1', reviewCount: 60 }, reviews: seen(steady(60, 3)) },
  ],
  unknown: [{ facts: { offerId: '1', reviewCount: 40 }, reviews: seen(short), says: 'too short' }],
  'not applicable': [{ facts: { offerId: '1', reviewCount: 9 }, reviews: seen(copied(9).slice(0, 9)) }],
});
