import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { SharedCompany, SharedEntry } from '@/domain/shared-word';
import { openDatabase, type Database } from '@/store/database';
import { sharedKeysOf, sharedOf } from '@/store/shared';

let count = 0;
const fresh = () => openDatabase(`shared-${(count += 1)}`);
const day = '2026-10-01T08:00:00.000Z';
const noIds = { memberId: null, loginId: null, shopHost: null };
const listed: SharedCompany = {
  storeIds: { memberId: 'b2b-900001', loginId: null, shopHost: 'invented-shop.1688.com' },
  companyName: '义乌市示例包装有限公司',
  licenceCode: '91330782MA2CH3TT01',
  legalName: null,
};
const entry: SharedEntry = {
  blacklist: { reason: 'never shipped', at: day, expires: null },
  rating: 1,
  ratings: { honesty: 1 },
  date: day,
};

async function keep(db: Database, fingerprint: string, author: string, change: Partial<SharedEntry> = {}) {
  const said = { ...entry, ...change };
  await db.shared.put({
    id: `${fingerprint}/m:b2b-900001`,
    fingerprint,
    author,
    storeKey: 'm:b2b-900001',
    ...listed,
    entry: said,
    importedAt: day,
    sharedKeys: sharedKeysOf(listed, said),
  });
}

describe('what other buyers say of a store', () => {
  it('is found by member, licence and host as the same company, by name only as possibly the same', async () => {
    const db = fresh();
    await keep(db, 'aa', 'Li');
    const asked = async (ids: Partial<SharedCompany['storeIds']>, licenceCode: string | null, names: string[]) =>
      (await sharedOf(db, { ids: { ...noIds, ...ids }, licenceCode, names })).map(
        ({ by, sure }) => `${by} ${String(sure)}`,
      );
    expect(await asked({ memberId: 'b2b-900001' }, null, [])).toEqual(['member true']);
    expect(await asked({ shopHost: 'invented-shop.1688.com' }, null, [])).toEqual(['host true']);
    expect(await asked({ memberId: 'b2b-2' }, '91330782ma2ch3tt01', [])).toEqual(['licence true']);
    expect(await asked({ memberId: 'b2b-2' }, null, ['义乌市示例 包装有限公司'])).toEqual(['name false']);
    expect(await asked({ memberId: 'b2b-2' }, '91330782MA2CH3TT99', ['义乌市示例包装有限公司'])).toEqual([]);
    expect(await asked({ memberId: 'b2b-2' }, null, [])).toEqual([]);
  });

  it('keeps to what its author recognises the company by, and to the store itself', async () => {
    const db = fresh();
    await keep(db, 'aa', 'Li', { blacklist: { reason: 'late', at: day, expires: null, matches: ['licence'] } });
    const names = ['义乌市示例包装有限公司'];
    expect(await sharedOf(db, { ids: noIds, licenceCode: null, names })).toEqual([]);
    expect(await sharedOf(db, { ids: { ...noIds, memberId: 'b2b-900001' }, licenceCode: null, names })).toHaveLength(1);
  });

  it('tells who says it, under their newest name, and whether their key was confirmed; the newest word first', async () => {
    const db = fresh();
    await keep(db, 'aa', 'Li');
    await keep(db, 'bb', 'Old name', { date: '2026-11-01T08:00:00.000Z' });
    const author = { publicKey: 'AAAA', firstSeenAt: day, lastFileAt: day };
    await db.authors.put({ ...author, fingerprint: 'bb', name: 'Wang', trusted: true });
    const words = await sharedOf(db, { ids: listed.storeIds, licenceCode: null, names: [] });
    expect(words.map(({ author: name, trusted }) => [name, trusted])).toEqual([
      ['Wang', true],
      ['Li', false],
    ]);
  });
});
