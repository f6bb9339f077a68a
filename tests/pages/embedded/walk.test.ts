import { describe, expect, it } from 'vitest';
import { at, listAt } from '../../../src/pages/embedded/walk';

describe('walking parsed data', () => {
  const root = {
    list: [{ price: '7.00' }, { $ref: '$.list[0]' }, { $ref: '$.gone' }],
    same: { $ref: '$.list[0]' },
    loop: { $ref: '$.other' },
    other: { $ref: '$.loop' },
    odd: { $ref: 5 },
  };

  it('follows pointers, through several steps too', () => {
    expect(at(root, 'same.price')).toBe('7.00');
    expect(at(root, 'list.1.price')).toBe('7.00');
    expect(listAt(root, 'list')).toEqual([{ price: '7.00' }, { price: '7.00' }]);
  });

  it('ends pointers that go round in a circle or nowhere', () => {
    expect(at(root, 'loop.price')).toBeUndefined();
    expect(at(root, 'gone.a.b')).toBeUndefined();
    expect(listAt(root, 'same')).toEqual([]);
    expect(at(root, 'odd')).toEqual({ $ref: 5 });
  });

  it('counts pointers from the whole data also when only a part is at hand', () => {
    const data = { shop: { name: '甲' }, parts: [{ shop: { $ref: '$.shop' }, tags: [{ $ref: '$.shop' }] }] };
    const part = listAt(data, 'parts')[0];
    expect(at(part, 'shop.name')).toBe('甲');
    expect(listAt(at(data, 'parts[0]'), 'tags')).toEqual([{ name: '甲' }]);
  });

  it('sees own members only', () => {
    expect(at(root, 'constructor')).toBeUndefined();
    expect(at(root, 'list.length.toString')).toBeUndefined();
    expect(at('text', 'length')).toBeUndefined();
  });
});
