import { examples } from '../rule-examples';
import { review, rushed, seen, steady } from '../sample-reviews';

const undated = steady(40, 6).map((one, at) => (at < 20 ? one : { ...one, date: null }));

examples('review-burst', {
  risk: [
    {
      facts: { offerId: '1', reviewCount: 140 },
      reviews: seen(rushed()),
      degree: 0.7,
      says: '140 buyers’ reviews seen of 140',
    },
  ],
  clear: [{ facts: { offerId: '1', reviewCount: 120 }, reviews: seen(steady(120, 6)) }],
  unknown: [{ facts: { offerId: '1', reviewCount: 40 }, reviews: seen(undated), says: 'dates' }],
  'not applicable': [
    { facts: { offerId: '1', reviewCount: 4000 } },
    { facts: { offerId: '1', reviewCount: 4000 }, reviews: seen(steady(29, 2), 4000), says: 'Fewer than 30' },
    {
      facts: { offerId: '1' },
      reviews: seen(
        Array.from({ length: 90 }, (_, at) => review(at, { systemMade: true })),
        null,
      ),
    },
  ],
});
