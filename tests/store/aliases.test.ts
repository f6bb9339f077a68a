import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@/domain/page-facts';
import { toSnapshot } from '@/domain/snapshot';
import { openDatabase, type Database } from '@/store/database';
import { keepReading } from '@/store/keep-reading';
import { lookUp, lookUpKey } from '@/store/look-up';
import { changeMark } from '@/store/marks';
import { recordPayment } from '@/store/payments';
import { firstDay, invented, nextDay } from '../app/invented';

let count = 0;
const fresh = () => openDatabase(`aliases-${(count += 1)}`);
const member = { memberId: 'b2b-2200000000001abcde' };
const login = { loginId: '示例包装' };
const host = { shopUrl: 'https://shop1a2b3c4d5e6f7.1688.com' };

async function keep(db: Database, facts: Partial<PageFacts>, readAt = firstDay): Promise<string | undefined> {
  const reading = invented({ offerId: '600000000001', ...facts }, { readAt });
  return (await keepReading(db, await toSnapshot(reading)))?.storeKey;
}

describe('aliases of a store', () => {
  it('name a store by member id, then login id, then shop host', async () => {
    expect(await keep(fresh(), { ...member, ...login, ...host })).toBe('m:b2b-2200000000001abcde');
    expect(await keep(fresh(), { ...login, ...host })).toBe('l:示例包装');
    expect(await keep(fresh(), host)).toBe('h:shop1a2b3c4d5e6f7.1688.com');
    expect(await keep(fresh(), { companyName: '义乌市示例包装有限公司' })).toBeUndefined();
  });

  it('lead every later page to the same store', async () => {
    const db = fresh();
    await keep(db, { ...member, ...login, ...host });
    expect(await keep(db, host)).toBe('m:b2b-2200000000001abcde');
    expect(await keep(db, login)).toBe('m:b2b-2200000000001abcde');
    expect(await keep(db, { memberId: 'a-b2b-2200000000001ABCDE_false' })).toBe('m:b2b-2200000000001abcde');
  });

  it('move marks, notes, payments and snapshots when a stronger id is learnt', async () => {
    const db = fresh();
    const weak = (await keep(db, host)) ?? '';
    await changeMark(db, 'write-0001', weak, { rating: 2, tags: ['slow'], note: 'asked for a sample' }, firstDay);
    const amount = { amount: 300, currency: 'USD' as const };
    await recordPayment(db, {
      id: 'paid-0001',
      storeKey: weak,
      amount,
      channel: 'escrow',
      paidAt: firstDay,
      deliveredAt: null,
    });
    expect(await keep(db, { ...member, ...host }, nextDay)).toBe('m:b2b-2200000000001abcde');
    for (const key of [weak, 'm:b2b-2200000000001abcde']) {
      const found = await lookUpKey(db, key, null);
      expect(found?.mark).toMatchObject({ rating: 2, tags: ['slow'], note: 'asked for a sample' });
      expect(found?.payments).toMatchObject([{ id: 'paid-0001', storeKey: 'm:b2b-2200000000001abcde' }]);
      expect(found?.earlier).toHaveLength(2);
    }
    expect(await db.stores.count()).toBe(1);
    await changeMark(db, 'write-0002', weak, { rating: 4 }, nextDay);
    expect((await lookUpKey(db, 'm:b2b-2200000000001abcde', null))?.mark).toMatchObject({ rating: 4, tags: ['slow'] });
  });

  it('join what was written under both ids and lose none of it', async () => {
    const db = fresh();
    const byHost = (await keep(db, host)) ?? '';
    const byLogin = (await keep(db, login)) ?? '';
    expect(byHost).not.toBe(byLogin);
    const blacklist = { reason: 'never shipped', at: firstDay, expires: null };
    await changeMark(db, 'write-0001', byHost, { blacklist, tags: ['a'], note: 'one' }, firstDay);
    await changeMark(db, 'write-0002', byLogin, { rating: 5, tags: ['b'], note: 'two' }, nextDay);
    await keep(db, { ...member, ...login, ...host }, nextDay);
    const mark = (await lookUpKey(db, byHost, null))?.mark;
    expect(mark).toMatchObject({ blacklist, rating: 5, updatedAt: nextDay });
    expect(mark?.tags.toSorted()).toEqual(['a', 'b']);
    expect(mark?.note.split('\n\n').toSorted()).toEqual(['one', 'two']);
  });

  it('never join two members, even when a host changed hands', async () => {
    const db = fresh();
    const old = (await keep(db, { ...member, ...host })) ?? '';
    await changeMark(db, 'write-0001', old, { rating: 1 }, firstDay);
    const other = await keep(db, { memberId: 'b2b-2200000000002fffff', ...host }, nextDay);
    expect(other).toBe('m:b2b-2200000000002fffff');
    expect((await lookUpKey(db, other ?? '', null))?.mark.rating).toBeNull();
    expect((await lookUpKey(db, old, null))?.mark.rating).toBe(1);
    expect(await keep(db, host, nextDay)).toBe('m:b2b-2200000000002fffff');
  });

  it('never join two members through a page that shows only a login of one and a host of the other', async () => {
    const db = fresh();
    await keep(db, { ...member, ...login });
    await keep(db, { memberId: 'b2b-2200000000002fffff', ...host });
    await keep(db, { ...login, ...host }, nextDay);
    expect(await db.stores.count()).toBe(2);
  });

  it('are found without writing, and a new member never inherits what its host leads to', async () => {
    const db = fresh();
    const old = (await keep(db, { ...member, ...host })) ?? '';
    const ids = { memberId: null, loginId: null, shopHost: 'shop1a2b3c4d5e6f7.1688.com' };
    expect((await lookUp(db, ids, null))?.storeKey).toBe(old);
    const found = await lookUp(db, { ...ids, memberId: 'b2b-2200000000002fffff' }, null);
    expect(found).toMatchObject({ storeKey: 'm:b2b-2200000000002fffff', earlier: [] });
    expect(await db.aliases.count()).toBe(2);
  });
});
