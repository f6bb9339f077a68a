// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { ReadFact } from '@/pages/search/chip-fields';
import { withListReplies } from '@/pages/search/list-replies';
import { apis, observedPage } from '../reply/observer-said';

const entry = (offerId: string, tpYear: string, more: object = {}) => ({
  data: {
    offerId,
    memberId: 'b2b-1000000001',
    shop: { text: '样例厂', tpYear },
    tags: [{ text: '回头率42%' }],
    ...more,
  },
});
const reply = (...items: object[]) => ({ data: { data: { OFFER: { items } } } });

function list(data = new Map<string, ReadFact>()) {
  const page = observedPage();
  const onMore = vi.fn();
  const known = withListReplies(data, { ...page.reception, onMore });
  const told = (json: unknown) => {
    page.tell(apis.search, json);
    page.runTasks();
  };
  return { known, told, onMore };
}

describe('replies of a list', () => {
  it('tell of the stores behind its cards, and from where', () => {
    const { known, told, onMore } = list();
    told(reply(entry('910000000001', '8'), entry('910000000002', '1')));
    const read = known.get('910000000001');
    expect(read?.('membershipYears')).toEqual({
      state: 'found',
      value: 8,
      place: 'mtop-2026 reply: shop.tpYear',
      raw: expect.any(String) as string,
    });
    expect([read?.('repeatRate'), read?.('memberId')]).toMatchObject([{ value: 0.42 }, { value: 'b2b-1000000001' }]);
    expect([...known.keys()]).toEqual(['910000000001', '910000000002']);
    expect(onMore).toHaveBeenCalledTimes(1);
  });

  it('leave what the page’s own data tell of other offers, and the newest reply counts', () => {
    const own: ReadFact = (name) => ({ state: 'broken', place: name, raw: 'own' });
    const { known, told } = list(new Map([['910000000009', own]]));
    told(reply(entry('910000000001', '8')));
    told(reply(entry('910000000001', '2')));
    expect(known.get('910000000009')).toBe(own);
    expect(known.get('910000000001')?.('membershipYears')).toMatchObject({ value: 2 });
  });

  it('with hostile entries add nothing but what has an offer’s id', () => {
    const { known, told, onMore } = list();
    told(reply(entry('__proto__', '8'), entry('0', '8'), { data: null }, { data: 'x' }, entry('<b>1</b>', '8')));
    told(JSON.parse('{"data":{"__proto__":{"OFFER":{"items":[{"data":{"offerId":"910000000001"}}]}}}}'));
    told({ data: { OFFER: { items: { length: 5 } } } });
    expect([...known.keys()]).toEqual([]);
    told(reply(entry('910000000001', '999', { memberId: { toString: 'x' }, loginId: ['a'] })));
    const read = known.get('910000000001');
    expect([read?.('membershipYears').state, read?.('memberId').state]).toEqual(['broken', 'broken']);
    expect(onMore.mock.calls.length).toBeGreaterThan(0);
  });

  it('keep no more offers than a list can show', () => {
    const { known, told } = list();
    for (let page = 0; page < 12; page += 1)
      told(
        reply(...Array.from({ length: 600 }, (_, index) => entry(String(910_000_000_000 + page * 1000 + index), '3'))),
      );
    expect(known.size).toBe(3000);
    expect([known.has('910000000000'), known.has('910000011499'), known.has('910000011500')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
