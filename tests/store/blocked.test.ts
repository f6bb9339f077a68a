import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { BlacklistEntry } from '@/domain/mark';
import type { PageFacts } from '@/domain/page-facts';
import { toSnapshot } from '@/domain/snapshot';
import { keepCorrection } from '@/store/corrections';
import { openDatabase, type Database } from '@/store/database';
import { keepReading } from '@/store/keep-reading';
import { lookUpMany } from '@/store/look-up-many';
import { changeMark, readMark } from '@/store/marks';
import { firstDay, invented, nextDay } from '../app/invented';

let count = 0;
const fresh = () => openDatabase(`blocked-${(count += 1)}`);
const licenceCode = '91330000MA00000000';
const companyName = '义乌市示例包装有限公司';
const entry: BlacklistEntry = { reason: 'never shipped', at: firstDay, expires: null };

async function keep(db: Database, facts: Partial<PageFacts>, readAt?: string) {
  return keepReading(db, await toSnapshot(invented(facts, { pageKind: 'credit', ...(readAt && { readAt }) })));
}
const list = (db: Database, storeKey: string, change: Partial<BlacklistEntry> = {}) =>
  changeMark(db, `write-${(count += 1)}-list`, storeKey, { blacklist: { ...entry, ...change } }, firstDay);
const ringsAt = async (db: Database, facts: Partial<PageFacts>) =>
  (await keep(db, facts))?.blocked?.map(({ storeKey, sure }) => `${storeKey} ${sure ? 'sure' : 'possibly'}`);

describe('an entry on the blacklist', () => {
  it('knows the company again by its licence in a new shop, and by its name only possibly', async () => {
    const db = fresh();
    await keep(db, { loginId: 'one', licenceCode, companyName });
    await list(db, 'l:one');
    expect(await ringsAt(db, { loginId: 'two', licenceCode, companyName: '别的名字' })).toEqual(['l:one sure']);
    expect(await ringsAt(db, { loginId: 'three', companyName: '义乌市示例 包装有限公司' })).toEqual(['l:one possibly']);
    const other = { loginId: 'four', companyName, licenceCode: '91330000MA00000001' };
    expect(await ringsAt(db, other)).toEqual([]);
    expect(await ringsAt(db, { loginId: 'one', licenceCode, companyName })).toEqual([]);
  });

  it('rings only by what the buyer chose, and not at all once it is taken back', async () => {
    const db = fresh();
    await keep(db, { loginId: 'one', licenceCode, companyName });
    await list(db, 'l:one', { matches: ['member', 'host'] });
    expect(await ringsAt(db, { loginId: 'two', licenceCode, companyName })).toEqual([]);
    await list(db, 'l:one', { matches: ['licence'] });
    expect(await ringsAt(db, { loginId: 'two', licenceCode, companyName })).toEqual(['l:one sure']);
    expect(await ringsAt(db, { loginId: 'three', companyName })).toEqual([]);
    await changeMark(db, 'write-back', 'l:one', { blacklist: null }, nextDay);
    expect(await ringsAt(db, { loginId: 'two', licenceCode, companyName })).toEqual([]);
    expect(await db.marks.where('blockedKeys').startsWith('').count()).toBe(0);
  });

  it('learns what is read or typed later, and keeps it when the store moves to a stronger id', async () => {
    const db = fresh();
    await keep(db, { loginId: 'one' });
    await list(db, 'l:one');
    expect(await ringsAt(db, { loginId: 'two', licenceCode })).toEqual([]);
    await keepCorrection(db, 'write-typed', {
      storeKey: 'l:one',
      fact: 'licenceCode',
      value: licenceCode.toLowerCase(),
      pageSaid: null,
      at: nextDay,
    });
    expect(await ringsAt(db, { loginId: 'two', licenceCode })).toEqual(['l:one sure']);
    await keep(db, { loginId: 'one', memberId: 'b2b-2200000000003ccccc', companyName }, nextDay);
    expect(await ringsAt(db, { loginId: 'two', licenceCode })).toEqual(['m:b2b-2200000000003ccccc sure']);
    expect(await ringsAt(db, { loginId: 'three', companyName })).toEqual(['m:b2b-2200000000003ccccc possibly']);
  });

  it('rings for cards of a list, known or not, and stays out of what is told of a mark', async () => {
    const db = fresh();
    await keep(db, { loginId: 'one', companyName });
    await list(db, 'l:one');
    const card = (loginId: string, name: string | null) => ({
      ids: { memberId: null, loginId, shopHost: null },
      offerId: null,
      companyName: name,
    });
    const found = await lookUpMany(db, [card('new', companyName), card('one', companyName), card('other', null)]);
    expect(found.map((one) => one?.blocked?.map(({ name, sure }) => [name, sure]))).toEqual([
      [[companyName, false]],
      [],
      undefined,
    ]);
    expect(Object.keys(await readMark(db, 'l:one'))).not.toContain('blockedKeys');
  });

  it('of the first version of the database is found like a new one', async () => {
    const name = `blocked-${(count += 1)}`;
    const old = new Dexie(name);
    old.version(1).stores({
      stores: 'storeKey, lastSeenAt, companyName',
      offers: 'offerId, storeKey, lastReadAt',
      snapshots: 'id, [storeKey+readAt], [offerId+readAt]',
      marks: 'storeKey, updatedAt',
      notes: 'storeKey, updatedAt',
      payments: 'id, storeKey, paidAt',
      rates: '[currency+date]',
      aliases: 'id, storeKey',
      writes: 'writeId, at',
    });
    await old.table('stores').add({
      storeKey: 'l:one',
      memberId: null,
      loginId: 'one',
      shopHost: null,
      companyName,
      firstSeenAt: firstDay,
      lastSeenAt: firstDay,
    });
    const mark = { storeKey: 'l:one', rating: null, tags: [], blacklist: entry, quietFor: null, updatedAt: firstDay };
    await old.table('marks').add(mark);
    old.close();
    expect(await ringsAt(openDatabase(name), { loginId: 'two', companyName })).toEqual(['l:one possibly']);
  });
});
