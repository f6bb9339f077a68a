import { examples } from '../rule-examples';
import { seen, steady } from '../sample-reviews';

const bySite = (count: number, of: number) =>
  steady(of, 2).map((one, at) => (at < count ? { ...one, text: '系统默认好评', systemMade: true } : one));

examples('default-reviews', {
  risk: [
    { facts: { offerId: '1', reviewCount: 100 }, reviews: seen(bySite(98, 100)), degree: 1, says: '2 by buyers' },
    { facts: { offerId: '1', reviewCount: 900 }, reviews: seen(bySite(88, 100)), degree: 0.67 },
  ],
  clear: [{ facts: { offerId: '1', reviewCount: 900 }, reviews: seen(bySite(20, 100)) }],
  unknown: [{ facts: { offerId: '1' }, reviews: seen(bySite(90, 100), null) }],
  'not applicable': [{ facts: { offerId: '1', reviewCount: 20 }, reviews: seen(bySite(20, 20)) }],
});
