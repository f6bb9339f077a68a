import { expect, it } from 'vitest';
import { hashOf, routeOf } from '@/ui/desk/route';

it.each([
  '#/stores',
  '#/store/m%3Ab2b-1',
  '#/memo/m%3Ab2b-1',
  '#/memo/m%3Ab2b-1/0001',
  '#/store/l%3A%E5%B1%B1%2F%E6%B5%B7',
])('comes back to %s', (hash) => expect(hashOf(routeOf(hash))).toBe(hash));

it('opens the table for an address it does not know', () => {
  for (const hash of ['', '#', '#/nowhere', '#/store', '#/store/%E0%A4%A'])
    expect(routeOf(hash)).toEqual({ screen: 'stores', keys: [] });
});
