import { expect, it } from 'vitest';
import { subjectKey, subjectOf } from '@/ui/desk/compare/subject-keys';
import { hashOf, routeOf } from '@/ui/desk/route';

it.each([
  { storeKey: 'm:b2b-1', offerId: null },
  { storeKey: 'm:b2b-1', offerId: '600000000001' },
  { storeKey: 'l:山/海#2', offerId: '600000000001' },
])('names $storeKey $offerId in an address and back', (subject) => {
  const route = routeOf(hashOf({ screen: 'compare', keys: [subjectKey(subject)] }));
  expect(route).toMatchObject({ screen: 'compare' });
  expect('keys' in route && route.keys.map(subjectOf)).toEqual([subject]);
});
